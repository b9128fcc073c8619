/** What opens when one chooses a mark: a card over the lower edge of the map. */
import type { EntryFeature } from '../../exports/geojson.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryPath } from '../../i18n/routes.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { mapStrings } from '../../i18n/strings/map.ts';
import '../hand-over/hand-over.ts';
import { el } from '../dom.ts';
import { pageAddress } from '../edition.ts';
import { planLink } from '../plan-link.ts';
import type { Setting } from '../setting.ts';

const kicker = ({ properties: { kind, kecamatan } }: EntryFeature, locale: Locale) => {
  const where = kecamatan ? ` · ${mapStrings[locale].inKecamatan(kecamatan)}` : '';
  const name = el('span', { class: `kind ${kind}` }, kindNames[locale][kind]);
  return el('p', { class: 'kicker' }, name, where);
};

function productLine({ properties: { kind, products } }: EntryFeature, { locale, base }: Setting) {
  if (products.length === 0) return [];
  const links = products.flatMap(({ ref, title }, index) => [
    index === 0 ? ' ' : ', ',
    el('a', { href: pageAddress(base, entryPath(locale, ref)) }, title),
  ]);
  return [el('p', {}, `${mapStrings[locale].products[kind]}:`, ...links)];
}

/** @returns the ways to hand the point of an entry on to another app. */
function handOver({ geometry, properties }: EntryFeature, path: string, note: string) {
  const [lon = 0, lat = 0] = geometry.coordinates;
  const { title: name, ref } = properties;
  const box = document.createElement('hand-over');
  Object.assign(box.dataset, { lat, lon, name, note, path, slug: ref.slice(ref.indexOf('/') + 1) });
  return box;
}

/** @returns what the card says of one entry; `measure` makes it the centre of distances. */
export function entryContent(feature: EntryFeature, setting: Setting, measure: () => void): Node[] {
  const { ref, title, summary, path, precision } = feature.properties;
  const words = mapStrings[setting.locale];
  const address = pageAddress(setting.base, path);
  const label = words.measureTitle(title);
  const centre = el(
    'button',
    { type: 'button', class: 'button', 'aria-label': label },
    words.measure,
  );
  centre.addEventListener('click', measure);
  const plan = planLink(ref, title, setting);
  plan.className = 'button';
  return [
    el('h2', { id: 'map-card-title' }, el('a', { href: address }, title)),
    kicker(feature, setting.locale),
    el('p', {}, summary),
    ...productLine(feature, setting),
    el('p', { class: 'kicker' }, words.precisionNote[precision]),
    el(
      'p',
      { class: 'row' },
      el('a', { href: address, class: 'button' }, words.openPage),
      plan,
      centre,
    ),
    handOver(feature, address, words.precisionNote[precision]),
  ];
}

/** What one can do with several entries that stand close together. */
export interface GroupActions {
  choose: (ref: string) => void;
  /** Left out when no zoom parts them. */
  zoom: (() => void) | undefined;
}

/** @returns what the card says of several entries: a way to each, and a nearer look where it helps. */
export function groupContent(
  features: readonly EntryFeature[],
  { locale }: Setting,
  { choose, zoom }: GroupActions,
): Node[] {
  const words = mapStrings[locale];
  const items = features.map((feature) => {
    const { ref, title } = feature.properties;
    const button = el('button', { type: 'button', class: 'button' }, title);
    button.addEventListener('click', () => choose(ref));
    return el('li', {}, button, kicker(feature, locale));
  });
  const nearer = el('button', { type: 'button', class: 'button primary' }, words.zoomHere);
  if (zoom) nearer.addEventListener('click', zoom);
  return [
    el('h2', { id: 'map-card-title' }, words.together(features.length)),
    ...(zoom ? [el('p', {}, nearer)] : []),
    el('ul', { class: 'map-card-list' }, ...items),
  ];
}
