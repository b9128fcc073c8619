/** `/basemap.geojson`: sea, railway, roads in outline and names, for the map. */
import type { APIRoute } from 'astro';
import { basemap } from '../geo/basemap.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(basemap()), { headers: { 'content-type': 'application/geo+json' } });
