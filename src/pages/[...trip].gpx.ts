/** The stops of each trip as GPX, beside its page: `/rute/<slug>/<slug>.gpx`. */
import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { guideIn } from '../catalogue.ts';
import { tripGpx } from '../exports/points.ts';
import { locales } from '../i18n/locales.ts';
import { entryPath } from '../i18n/routes.ts';

export async function getStaticPaths() {
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const guide = await guideIn(locale);
      const trips = guide.entries.filter((entry) => entry.kind === 'trip');
      return trips.map((trip) => ({
        params: { trip: entryPath(locale, trip.ref).slice(1) + trip.slug },
        props: { text: tripGpx(trip, guide) },
      }));
    }),
  );
  return lists.flat();
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/gpx+xml; charset=utf-8' } });
