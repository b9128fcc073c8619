/** A mark as a node: the button of one group, in the form that Leaflet puts on the map. */
import { divIcon, marker, type LatLngTuple } from 'leaflet';
import type { EntryFeature } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { drawing, el } from '../dom.ts';
import { groupMark, markOf, markSize, type MarkSpec } from './marker.ts';

export { markSize };

const specOf = (group: readonly [EntryFeature, ...EntryFeature[]], locale: Locale): MarkSpec =>
  group.length === 1
    ? markOf(group[0].properties, locale)
    : groupMark(
        group.map(({ properties }) => properties.title),
        locale,
      );

/** @returns a mark for a group at a place, with the button that a reader presses. */
export function makeMark(
  group: readonly [EntryFeature, ...EntryFeature[]],
  place: LatLngTuple,
  locale: Locale,
) {
  const { label, className, drawings, text, anchor } = specOf(group, locale);
  const attributes = { type: 'button', class: className, 'aria-label': label, tabindex: '-1' };
  const button = el('button', { ...attributes, 'aria-describedby': 'map-mark-hint' }, text);
  if (drawings.length > 0) button.append(drawing(drawings, markSize));
  button.addEventListener('dblclick', (event) => event.stopPropagation());
  button.dataset['refs'] = group.map(({ properties }) => properties.ref).join(' ');
  const icon = divIcon({
    html: button,
    className: 'mark-icon',
    iconSize: [markSize, markSize],
    iconAnchor: anchor,
  });
  return { marker: marker(place, { icon, interactive: false, keyboard: false }), button };
}
