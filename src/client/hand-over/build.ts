/** What `<hand-over>` holds once there is a script: every way to hand its point on. */
import { coordinates, handOverLinks, type NamedPoint } from '../../exports/hand-over.ts';
import type { Locale } from '../../i18n/locales.ts';
import { handOverStrings, programs } from '../../i18n/strings/hand-over.ts';
import { el } from '../dom.ts';

const action = (name: string, label: string) =>
  el('button', { type: 'button', class: 'button', 'data-hand': name }, label);

/** @returns the closed box of links and buttons for a point. */
export function handOverBox(point: NamedPoint, locale: Locale): HTMLElement {
  const words = handOverStrings[locale];
  const links = handOverLinks(point);
  const items = programs.map((each) =>
    el('li', {}, el('a', { href: links[each], rel: 'external' }, words.programs[each])),
  );
  const text = el('span', { 'data-point': '' }, coordinates(point));
  return el(
    'details',
    {},
    el('summary', {}, words.title),
    el('ul', {}, ...items),
    el('p', {}, words.coordinates, ' ', text),
    el('p', {}, action('copy', words.copy), ' ', action('gpx', words.gpx)),
    el('p', { role: 'status' }),
    el('p', { class: 'note' }, words.note),
  );
}
