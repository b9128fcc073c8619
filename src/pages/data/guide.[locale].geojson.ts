/** `/data/guide.id.geojson` and `/data/guide.en.geojson`: every entry that stands at a point. */
import type { APIRoute } from 'astro';
import { guideIn } from '../../catalogue.ts';
import { guideGeojson } from '../../exports/geojson.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => {
  const guide = await guideIn(params['locale'] as Locale);
  return new Response(JSON.stringify(guideGeojson(guide)), {
    headers: { 'content-type': 'application/geo+json' },
  });
};
