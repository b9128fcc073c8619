/** What a reader downloads, in bytes as `gzip -9` sends them. */
import { gzipSync } from 'node:zlib';
import { all, attribute, base, bytesOf, files, textOf } from './built.ts';
import type { BuiltPage } from './built.ts';

const compressed = /\.(html|css|js|svg|json|geojson|jsonld|webmanifest|csv|gpx|kml|ics|xml|txt)$/;
const weights = new Map<string, number>();

/** @returns bytes of a built file over the line: compressed where a host compresses. */
export function weight(file: string): number {
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = bytesOf(file);
  const fresh = compressed.test(file) ? gzipSync(bytes, { level: 9 }).length : bytes.length;
  weights.set(file, fresh);
  return fresh;
}

/** @returns bytes of several files together, each counted once. */
export const together = (list: readonly string[]): number =>
  [...new Set(list)].reduce((sum, file) => sum + weight(file), 0);

/** @returns bytes of a text by itself. */
export const weightOfText = (text: string): number => gzipSync(text, { level: 9 }).length;

const fileOf = (address: string) => address.slice(base.length);

/** @returns the style sheets that a page asks for. */
export const stylesOf = ({ root }: BuiltPage): string[] =>
  all(root, 'link[rel="stylesheet"]').map((each) => fileOf(attribute(each, 'href') ?? ''));

/** @returns the pictures that a page shows, icons of the browser left out. */
export const picturesOf = ({ root }: BuiltPage): string[] =>
  [...all(root, 'img[src]'), ...all(root, 'image[href]')].map((each) =>
    fileOf(attribute(each, 'src') ?? attribute(each, 'href') ?? ''),
  );

/**
 * Fetched when a reader goes to the search field, opens the citations or taps on the offline page;
 * journeys see to that.
 */
const onDemand = /^_astro\/(guide-finder|guide-cite|taps)\b/;

/** Scripts of the build that a script names: what it imports at once, and what it may load later. */
function namedBy(script: string): string[] {
  const code = textOf(script);
  return [...files].filter(
    (file) =>
      /^_astro\/.*\.js$/.test(file) &&
      !onDemand.test(file) &&
      code.includes(file.slice('_astro/'.length)),
  );
}

/** @returns every script that a page asks for, with all that those may load without a tap or focus. */
export function scriptsOf({ root }: BuiltPage): string[] {
  const asked = [...all(root, 'script[src]'), ...all(root, 'link[rel="modulepreload"]')];
  const queue = asked.map((each) =>
    fileOf(attribute(each, 'src') ?? attribute(each, 'href') ?? ''),
  );
  const found = new Set<string>();
  for (let script = queue.pop(); script !== undefined; script = queue.pop()) {
    if (found.has(script)) continue;
    found.add(script);
    queue.push(...namedBy(script));
  }
  return [...found];
}
