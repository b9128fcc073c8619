/** `/feed.id.xml` and `/feed.en.xml`: the latest changes, once the guide has a home. */
import type { APIRoute } from 'astro';
import changed from 'virtual:last-changed';
import { guideIn } from '../catalogue.ts';
import { feed } from '../exports/atom.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absolute } from '../i18n/routes.ts';

export const getStaticPaths = () =>
  absolute('/') ? locales.map((locale) => ({ params: { locale } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const locale = params['locale'] as Locale;
  const text = feed(await guideIn(locale), locale, new Map(Object.entries(changed)));
  return new Response(text, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
