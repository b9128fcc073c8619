/** `/social.json`: what the social pictures show, for the hook that draws them and removes this. */
import type { APIRoute } from 'astro';
import { guideIn } from '../catalogue.ts';
import { socialCards } from '../exports/social.ts';
import { locales } from '../i18n/locales.ts';
import { edition, origin } from '../site.ts';

/** Without a home there is no address to fetch a picture from; an edition leads to the site's. */
export const GET: APIRoute = async () => {
  if (!origin() || edition()) return Response.json([]);
  const guides = await Promise.all(locales.map((locale) => guideIn(locale)));
  const cards = guides.flatMap((guide, index) => socialCards(guide, locales[index] ?? 'id'));
  return Response.json(cards);
};
