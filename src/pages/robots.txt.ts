/** What search engines may read: everything; with the list of pages when the guide has a home. */
import type { APIRoute } from 'astro';
import { absolute } from '../i18n/routes.ts';

export const GET: APIRoute = () => {
  const sitemap = absolute('/sitemap-index.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap ? [`Sitemap: ${sitemap}`] : [])];
  return new Response(`${lines.join('\n')}\n`);
};
