/** The hand-over of a point as the map's card shows it; `HandOver.astro` writes the same into pages. */
import type { EntryFeature } from '../../exports/geojson.ts';
import { coordinates, handOverLinks } from '../../exports/hand-over.ts';
import type { Locale } from '../../i18n/locales.ts';
import { handOverStrings, programs } from '../../i18n/strings/hand-over.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import { el } from '../dom.ts';
import './hand-over.ts';

const hidden = (name: string, label: string) =>
  el('button', { type: 'button', class: 'button', 'data-hand': name, hidden: '' }, label);

/** @returns the closed box of links and buttons for the point of an entry. */
export function handOver({ geometry, properties }: EntryFeature, locale: Locale): HTMLElement {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { title: name, ref, precision } = properties;
  const words = handOverStrings[locale];
  const note = mapStrings[locale].precisionNote[precision];
  const links = handOverLinks({ lat, lon, name });
  const items = programs.map((each) =>
    el('li', {}, el('a', { href: links[each], rel: 'external' }, words.programs[each])),
  );
  const point = el('span', { 'data-point': '' }, coordinates({ lat, lon }));
  const box = document.createElement('hand-over');
  Object.assign(box.dataset, { lat, lon, name, note, slug: ref.slice(ref.indexOf('/') + 1) });
  box.append(
    el(
      'details',
      {},
      el('summary', {}, words.title),
      el('ul', {}, ...items),
      el('p', {}, words.coordinates, ' ', point),
      el('p', {}, hidden('copy', words.copy), ' ', hidden('gpx', words.gpx)),
      el('p', { role: 'status' }),
      el('p', { class: 'note' }, note, ' ', words.note),
    ),
  );
  return box;
}
