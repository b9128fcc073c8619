/** The list beside the map: written by the page, filtered and sorted here, each item with a way to the map. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { directionNames } from '../../i18n/strings/directions.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import type { Precision } from '../../model/precision.ts';
import { el, find, say } from '../dom.ts';
import type { Filterable, Shown, Way } from './filter.ts';

/** An item of the list and what a filter asks of it. */
export interface ListItem extends Filterable {
  title: string;
  node: HTMLElement;
  /** The list of its kind, where it stands unless the nearest come first. */
  home: HTMLElement;
}

const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

function readItem(node: HTMLElement): ListItem {
  const { ref, kind, groups, products, kecamatan, visits, point, precision } = node.dataset;
  const [lat = 0, lon = 0] = words(point).map(Number);
  return {
    ...{ ref: ref ?? '', kind: kind ?? '', groups: words(groups), products: words(products) },
    ...{ kecamatan: kecamatan ?? '', visits: visits !== undefined, point: { lat, lon } },
    precision: (precision ?? 'kecamatan') as Exclude<Precision, 'hidden'>,
    title: node.querySelector('a')?.textContent.trim() ?? '',
    node,
    home: node.parentElement ?? node,
  };
}

/** @returns the items of a list, in its order. */
export const readList = (root: ParentNode): ListItem[] =>
  [...root.querySelectorAll<HTMLElement>('li[data-ref]')].map(readItem);

/** @returns distance and direction in words; less exact where the entry's point is. */
export function wayText(
  { kilometres, direction }: Way,
  { precision }: Pick<Filterable, 'precision'>,
  locale: Locale,
): string {
  const { sameSpot, way, wayAbout } = mapStrings[locale];
  if (kilometres < 0.05) return sameSpot;
  const about = precision === 'kecamatan';
  const number = formatKilometres(about ? Math.max(1, Math.round(kilometres)) : kilometres, locale);
  return (about ? wayAbout : way)(number, directionNames[locale][direction]);
}

function sayWay({ item, way }: Shown<ListItem>, locale: Locale) {
  const line = item.node.querySelector<HTMLElement>('[data-way]');
  if (!way) line?.remove();
  else if (line) say(line, wayText(way, item, locale));
  else {
    const text = wayText(way, item, locale);
    item.node.firstElementChild?.append(el('p', { class: 'kicker', 'data-way': '' }, text));
  }
}

/** Gives a list these nodes in this order, and touches it only if it has others. */
function fill(list: HTMLElement, nodes: readonly Node[]) {
  const { children } = list;
  const same = children.length === nodes.length && nodes.every((each, at) => each === children[at]);
  if (!same) list.replaceChildren(...nodes);
}

/**
 * Shows these items and no other: under their kinds, or in one list with the nearest first.
 * What is not shown is taken out, so that a long list costs only what one sees of it.
 * @param sorted whether the order is that of distance.
 */
export function showList(
  root: ParentNode,
  items: readonly ListItem[],
  { shown, sorted, locale }: { shown: readonly Shown<ListItem>[]; sorted: boolean; locale: Locale },
) {
  const nearest = find(root, '[data-nearest]', HTMLElement);
  const list = find(nearest, 'ul', HTMLElement);
  for (const each of shown) sayWay(each, locale);
  fill(list, sorted ? shown.map(({ item }) => item.node) : []);
  nearest.hidden = !sorted || shown.length === 0;
  const parts = Map.groupBy(sorted ? [] : shown, ({ item }) => item.home);
  for (const home of new Set(items.map((item) => item.home))) {
    const own = parts.get(home) ?? [];
    fill(
      home,
      own.map(({ item }) => item.node),
    );
    const section = home.closest('section');
    if (section) section.hidden = own.length === 0;
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
