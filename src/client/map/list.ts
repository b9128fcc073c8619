/** The list beside the map: written by the page, filtered here, each item with a way to the map. */
import { mapStrings } from '../../i18n/strings/map.ts';
import type { Locale } from '../../i18n/locales.ts';
import { el } from './dom.ts';
import type { Filterable } from './filter.ts';

/** An item of the list and what a filter asks of it. */
export interface ListItem extends Filterable {
  title: string;
  node: HTMLElement;
}

/** @returns the items of a list, in its order. */
export const readList = (root: ParentNode): ListItem[] =>
  [...root.querySelectorAll<HTMLElement>('li[data-ref]')].map((node) => ({
    ref: node.dataset['ref'] ?? '',
    kind: node.dataset['kind'] ?? '',
    groups: (node.dataset['groups'] ?? '').split(' ').filter(Boolean),
    title: node.querySelector('a')?.textContent.trim() ?? '',
    node,
  }));

/** Shows the items of these references; a heading without items goes with them. */
export function showList(root: ParentNode, items: readonly ListItem[], shown: ReadonlySet<string>) {
  for (const { ref, node } of items) node.hidden = !shown.has(ref);
  for (const section of root.querySelectorAll<HTMLElement>('section[data-kind]')) {
    section.hidden = !section.querySelector('li[data-ref]:not([hidden])');
  }
}

/** Gives each item a button that shows it on the map; `choose` gets the button, to return focus. */
export function addButtons(
  items: readonly ListItem[],
  locale: Locale,
  choose: (ref: string, button: HTMLElement) => void,
) {
  const { showOnMap, showTitle } = mapStrings[locale];
  for (const { ref, title, node } of items) {
    const label = showTitle(title);
    const button = el(
      'button',
      { type: 'button', class: 'button', 'aria-label': label },
      showOnMap,
    );
    button.addEventListener('click', () => choose(ref, button));
    node.append(button);
  }
}
