/** `/data/plan.id.json` and `/data/plan.en.json`: what the planner knows of the places to stop at. */
import type { APIRoute } from 'astro';
import { guideIn } from '../../catalogue.ts';
import { planData } from '../../exports/plan-data.ts';
import { weeklyHours } from '../../geo/weekly-hours.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

export const GET: APIRoute = async ({ params }) => {
  const guide = await guideIn(params['locale'] as Locale);
  return new Response(JSON.stringify(planData(guide, weeklyHours)), {
    headers: { 'content-type': 'application/json' },
  });
};
