/** `/locator.svg`: the one picture of the region that every entry's locator map shares. */
import type { APIRoute } from 'astro';
import { locatorSvg } from '../geo/locator.ts';

export const GET: APIRoute = () =>
  new Response(locatorSvg({ named: true }), { headers: { 'content-type': 'image/svg+xml' } });
