/** `/ground.svg`: the picture of the region without names, which the maps of trips and plans cut. */
import type { APIRoute } from 'astro';
import { locatorSvg } from '../geo/locator.ts';

export const GET: APIRoute = () =>
  new Response(locatorSvg({ named: false }), { headers: { 'content-type': 'image/svg+xml' } });
