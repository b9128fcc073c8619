import { describe, expect, it } from 'vitest';
import { singleFile, type FileOptions } from '../../src/editions/file.ts';
import { all, base, bytesOf, files, origin, pages } from './built.ts';

const built = new Map(
  [...files].filter((path) => !path.startsWith('pagefind/')).map((path) => [path, bytesOf(path)]),
);
const options: FileOptions = { base, home: `${origin}${base}`, lines: ['Kriya Lebak 0.1.0'] };
const made = pages
  .filter(({ root }) => all(root, 'article.entry').length > 0)
  .map(({ file, html }) => ({ file, single: singleFile(html, built, options) }));

describe('every entry as a single file', () => {
  it('is at most 200 kB', () => {
    const sizes = made.map(({ file, single }) => ({ file, bytes: Buffer.byteLength(single) }));
    const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
    console.log(
      `${made.length} files; the largest: ${largest?.file ?? ''}, ${largest?.bytes ?? 0} bytes`,
    );
    expect(sizes.length).toBeGreaterThan(500);
    expect(sizes.filter(({ bytes }) => bytes > 200_000)).toEqual([]);
  });

  it('needs no other file, no script and no server', () => {
    const asking =
      /<script|<link|<form|\s(?:src|srcset|poster)="(?!data:)|\shref="\/|url\(["']?(?!data:|#)/;
    const found = made.filter(({ single }) => asking.test(single)).map(({ file }) => file);
    expect(found).toEqual([]);
  });
});
