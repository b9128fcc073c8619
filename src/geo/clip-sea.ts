/**
 * Makes `sea.json`, the sea around the regency, anew: `node src/geo/clip-sea.ts`. Needs the network
 * and `tar`; fetches exact versions, about 200 MB with the tree of mapshaper, into a folder that it
 * removes again.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { picture } from './frame.ts';

/** Seas of the earth from OpenStreetMap; data ODbL 1.0, code MIT. */
const seas = '@geo-maps/earth-seas-10m@0.6.0';
/** MPL-2.0; run from its own folder, since only this script needs it. */
const clipper = 'mapshaper@0.7.70';

interface Collection {
  geometries: { type: 'Polygon' | 'MultiPolygon'; coordinates: unknown[] }[];
}

function clip(folder: string): Collection {
  const run = (command: string, args: string[]) =>
    execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] }).toString();
  const archive = run('npm', ['pack', '--silent', seas]).trim();
  run('tar', ['xzf', archive]);
  run('npm', ['install', '--silent', '--no-save', '--omit=optional', '--prefix', folder, clipper]);
  const { west, south, east, north } = picture;
  // Four decimals are 11 m, the resolution of the source; rfc7946 winds the rings as GeoJSON wants.
  run(join(folder, 'node_modules', '.bin', 'mapshaper'), [
    ...['package/map.geo.json', '-clip', `bbox=${[west, south, east, north].join(',')}`],
    ...['-o', 'sea.json', 'precision=0.0001', 'rfc7946'],
  ]);
  return JSON.parse(readFileSync(join(folder, 'sea.json'), 'utf8')) as Collection;
}

/** One MultiPolygon as one feature, each ring on a line so that a later clip can be compared. */
function feature({ geometries }: Collection): string {
  const polygons = geometries.flatMap(({ type, coordinates }) =>
    type === 'Polygon' ? [coordinates] : (coordinates as unknown[][]),
  );
  const rings = polygons.map((polygon) => polygon.map((ring) => JSON.stringify(ring)).join(',\n'));
  return `{"type":"Feature","properties":{"kind":"sea"},"geometry":{"type":"MultiPolygon","coordinates":[
[${rings.join('],\n[')}]
]}}\n`;
}

const folder = mkdtempSync(join(tmpdir(), 'clip-sea-'));
try {
  writeFileSync(new URL('sea.json', import.meta.url), feature(clip(folder)));
} finally {
  rmSync(folder, { recursive: true });
}
