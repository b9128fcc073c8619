import { expect, it } from 'vitest';
import { mediaType } from '../../src/offline/media-type.ts';

it.each([
  ['desa/a/index.html', 'text/html; charset=utf-8'],
  ['data/guide.id.geojson', 'application/geo+json'],
  ['manifest.webmanifest', 'application/manifest+json'],
  ['A.JPG', 'image/jpeg'],
  ['pagefind/id.pf_meta', 'application/octet-stream'],
  ['offline/0123.pack', 'application/octet-stream'],
  ['a.b/_headers', 'application/octet-stream'],
])('%s is sent as %s', (name, type) => expect(mediaType(name)).toBe(type));
