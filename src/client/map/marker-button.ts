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

/** @returns the button that stands for a group on the map. */
export function makeMark(group: readonly [EntryFeature, ...EntryFeature[]], locale: Locale) {
  const { label, className, drawings, text, anchor } = specOf(group, locale);
  const attributes = { type: 'button', class: className, 'aria-label': label, tabindex: '-1' };
  const button = el('button', attributes, text);
  if (drawings.length > 0) button.append(drawing(drawings, markSize));
  button.addEventListener('dblclick', (event) => event.stopPropagation());
  button.dataset['refs'] = group.map(({ properties }) => properties.ref).join(' ');
  const [left, top] = anchor;
  button.style.margin = `${-top}px 0 0 ${-left}px`;
  return button;
}
