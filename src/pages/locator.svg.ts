/** `/locator.svg`: the one picture of the region that the maps of entries, trips and plans share. */
import type { APIRoute } from 'astro';
import { locatorSvg } from '../geo/locator.ts';

export const GET: APIRoute = () =>
  new Response(locatorSvg(), { headers: { 'content-type': 'image/svg+xml' } });
