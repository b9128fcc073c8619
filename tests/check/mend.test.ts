import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../src/check/index.ts';
import { mendTree } from '../../src/check/mend.ts';
import { placed } from '../fixtures/mistakes/pictures.ts';
import { left, mends } from '../fixtures/mends.ts';
import { good, replace, settings, treeOf, type Files } from './tree.ts';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The files of text after mending, and what was changed. */
const mended = (files: Files) => {
  const { tree, changes } = mendTree(treeOf(files), settings);
  const texts = tree.files
    .filter(({ path }) => typeof files[path] === 'string')
    .map(({ path, bytes }) => [path, decoder.decode(bytes)] as const);
  return { files: Object.fromEntries(texts), changes };
};

describe('--fix', () => {
  it.each(mends)(
    'mends $name, and nothing else',
    ({ file, good: right, before, after = right }) => {
      const { files, changes } = mended(replace(file, right, before)(good));
      expect(files[file]).toBe(String(good[file]).replace(right, () => after));
      expect(new Set(changes.map((each) => each.file))).toEqual(new Set([`content/${file}`]));
      const others = Object.keys(good).filter(
        (path) => path !== file && typeof good[path] === 'string',
      );
      for (const path of others) expect(files[path]).toBe(good[path]);
    },
  );
  it.each(left)('leaves $name to a person', ({ file, good: right, before }) => {
    const spoilt = replace(file, right, before)(good);
    expect(checkTree(treeOf(spoilt), settings).length).toBeGreaterThan(0);
    const { files, changes } = mended(spoilt);
    expect(changes).toEqual([]);
    expect(files[file]).toBe(spoilt[file]);
  });
  it('takes out of a picture where it was taken', () => {
    const path = 'villages/kampung-satu/bengkel.jpg';
    // The values of the position stand between its fields and the end of the picture.
    const values = Array.from({ length: 24 }, () => 1);
    const taken = Uint8Array.from([...placed.slice(0, -2), ...values, ...placed.slice(-2)]);
    const { tree, changes } = mendTree(treeOf({ ...good, [path]: taken }), settings);
    const change = { file: `content/${path}`, line: 1, column: 1, wrong: 'GPS', right: '' };
    expect(changes).toEqual([change]);
    expect(checkTree(tree, settings)).toEqual([]);
  });
  it('keeps the line ends of Windows', () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const file = 'villages/kampung-satu/index.id.md';
    const spoilt = replace(file, '-6.374428', '-6,374428')(good);
    const { files } = mended({ ...spoilt, [file]: crlf(String(spoilt[file])) });
    expect(files[file]).toBe(crlf(String(good[file])));
  });

  /** Several mistakes at once, of those that do not stand on one line. */
  const several = fc.uniqueArray(fc.constantFrom(...mends), { maxLength: 6, selector: ({ good: line }) => line.slice(0, 5) }); // prettier-ignore
  it('never makes a file worse, touches nothing between its changes, and is done when it is done', () => {
    fc.assert(
      fc.property(several, (chosen) => {
        const spoilt = chosen.reduce<Files>((files, { file, good: right, before }) => {
          const text = String(files[file]);
          return text.includes(right) ? { ...files, [file]: text.replace(right, before) } : files;
        }, good);
        const { files, changes } = mended(spoilt);
        const count = (each: Files) => checkTree(treeOf({ ...spoilt, ...each }), settings).length;
        expect(count(files)).toBeLessThanOrEqual(count(spoilt));
        expect(mended({ ...spoilt, ...files }).changes).toEqual([]);
        const touched = new Set(changes.map(({ file, line }) => `${file}:${line}`));
        for (const [path, text] of Object.entries(files)) {
          const before = String(spoilt[path]).split('\n');
          for (const [i, line] of text.split('\n').entries())
            if (line !== before[i] && path.endsWith('.md')) expect(touched).toContain(`content/${path}:${i + 1}`); // prettier-ignore
        }
      }),
      { numRuns: 60 },
    );
  });
});
