/** `/data/plan.id.json` and `/data/plan.en.json`: what the planner knows of the places to stop at. */
import type { APIRoute } from 'astro';
import { guideIn } from '../../catalogue.ts';
import { planData } from '../../exports/plan-data.ts';
import { protectedDesa } from '../../geo/protected.ts';
import { weeklyHours } from '../../geo/weekly-hours.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { closuresOf } from '../../model/closures.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => {
  const guide = await guideIn(params['locale'] as Locale);
  const data = planData(guide, weeklyHours, closuresOf(guide, protectedDesa));
  return new Response(JSON.stringify(data), {
    headers: { 'content-type': 'application/json' },
  });
};
