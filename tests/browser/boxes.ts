/** Where things stand on a page, measured in the page itself. */
import type { Page } from '@playwright/test';

/** Side of the smallest target that a finger meets, in CSS pixels (WCAG 2.2, 2.5.5). */
export const finger = 44;

/**
 * Controls of a page that are smaller than a finger; links within sentences may be (2.5.5, inline), and
 * so may the cells of a weave, whose number is what a pupil learns from (essential).
 */
export const smallTargets = (page: Page, least = finger): Promise<string[]> =>
  page.evaluate((side) => {
    const controls =
      'button, select, textarea, summary, .button, nav a, input:not([type=checkbox], [type=radio])';
    const seen = [...document.querySelectorAll<HTMLElement>(`${controls}, label:has(input)`)];
    return seen
      .filter((each) =>
        each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      )
      .filter((each) => !each.closest('.leaflet-container, .skip, weave-grid'))
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.height < side - 0.5 || (box.width > 0 && box.width < 24))
      .map(({ each, box }) => {
        const name = each.outerHTML.slice(0, 70).replaceAll('\n', ' ');
        return `${Math.round(box.width)} x ${Math.round(box.height)} ${name}`;
      });
  }, least);

/** Pairs of texts or controls that lie over each other, and neither within the other. */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const blocks =
      'h1, h2, h3, p, dt, dd, li, th, td, figcaption, summary, label, button, select, input, .button';
    const leaves = [...document.querySelectorAll<HTMLElement>(blocks)]
      .filter((each) =>
        each.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
      )
      .filter((each) => !each.querySelector(blocks) && !each.closest('.leaflet-container, .skip'))
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1);
    const name = (element: HTMLElement) =>
      `${element.tagName} ${(element.textContent || element.outerHTML).trim().slice(0, 30)}`;
    return leaves.flatMap((one, index) =>
      leaves.slice(index + 1).flatMap((two) => {
        const across =
          Math.min(one.box.right, two.box.right) - Math.max(one.box.left, two.box.left);
        const down = Math.min(one.box.bottom, two.box.bottom) - Math.max(one.box.top, two.box.top);
        const apart = across <= 1 || down <= 1 || one.each.contains(two.each);
        return apart ? [] : [`${name(one.each)} / ${name(two.each)}`];
      }),
    );
  });
