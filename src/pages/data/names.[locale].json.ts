/** `/data/names.id.json` and `/data/names.en.json`: what the search answers from at once. */
import type { APIRoute } from 'astro';
import { guideIn } from '../../catalogue.ts';
import { searchWords } from '../../exports/search-words.ts';
import { places } from '../../geo/basemap.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

const round = (degrees: number) => Number(degrees.toFixed(2));

const kecamatan = places
  .filter(({ type }) => type === 'kecamatan')
  .map(({ name, lat, lon }) => ({ name, at: [round(lat), round(lon)] as const }));

export const GET: APIRoute = async ({ params }) => {
  const guide = await guideIn(params['locale'] as Locale);
  const others = locales.filter((locale) => locale !== params['locale']).map(guideIn);
  return new Response(JSON.stringify(searchWords(guide, await Promise.all(others), kecamatan)), {
    headers: { 'content-type': 'application/json' },
  });
};
