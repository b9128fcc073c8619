/** A mark as a node: the button of one entry, or of several that would touch. */
import type { EntryFeature } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { drawing, el } from '../dom.ts';
import { groupMark, markOf, markSize, type MarkSpec } from './marker.ts';

const specOf = (group: readonly [EntryFeature, ...EntryFeature[]], locale: Locale): MarkSpec =>
  group.length === 1
    ? markOf(group[0].properties, locale)
    : groupMark(
        group.map(({ properties }) => properties.title),
        locale,
      );

const refsOf = (group: readonly EntryFeature[]) =>
  group.map(({ properties }) => properties.ref).join(' ');

/** @returns the button that stands for a group on the map. */
export function makeMark(group: readonly [EntryFeature, ...EntryFeature[]], locale: Locale) {
  const { label, className, drawings, text, anchor } = specOf(group, locale);
  const attributes = { type: 'button', class: className, 'aria-label': label, tabindex: '-1' };
  const button = el('button', { ...attributes, 'data-refs': refsOf(group) }, text);
  if (drawings.length > 0) button.append(drawing(drawings, markSize));
  const [left, top] = anchor;
  button.style.margin = `${-top}px 0 0 ${-left}px`;
  return button;
}

/** Tells the mark of several entries that others have joined it or left it; the first is the same. */
export function tellMark(
  button: HTMLButtonElement,
  group: readonly [EntryFeature, ...EntryFeature[]],
  locale: Locale,
) {
  const refs = refsOf(group);
  if (button.dataset['refs'] === refs) return;
  const { label, text } = specOf(group, locale);
  button.dataset['refs'] = refs;
  button.ariaLabel = label;
  button.textContent = text;
}

/** @returns the first entry of the mark that a node is, or is part of; empty when it is of none. */
export const firstRef = (node: unknown): string =>
  node instanceof Element
    ? (node.closest<HTMLElement>('[data-refs]')?.dataset['refs']?.split(' ')[0] ?? '')
    : '';
