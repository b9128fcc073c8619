import { describe, expect, it } from 'vitest';
import { checkTree } from '../../src/check/index.ts';
import { good, remove, replace, settings, treeOf, type Files } from './tree.ts';

describe('the good folder of the tests', () => {
  it('has no problem at all', () => {
    expect(checkTree(treeOf(good), settings)).toEqual([]);
  });
  it('has none with Windows line ends either', () => {
    const files: Files = {};
    for (const [path, text] of Object.entries(good)) {
      files[path] = typeof text === 'string' ? text.replaceAll('\n', '\r\n') : text;
    }
    expect(checkTree(treeOf(files), settings)).toEqual([]);
  });
  it('shows every problem of every file in one run, in order', () => {
    const village = 'villages/kampung-satu/index.id.md';
    const spoilt = [
      replace(village, 'unit: person', 'unit: persom'),
      replace(village, 'kind: workers', 'kinds: workers'),
      replace('events/pesta/index.id.md', 'type: feast', 'type: feest'),
      remove('terms/anyam/index.en.md'),
    ].reduce((files, spoil) => spoil(files), good);
    const found = checkTree(treeOf(spoilt), settings).map(
      ({ file, line, code }) => `${file}:${line} ${code}`,
    );
    expect(found).toEqual([
      'content/events/pesta/index.id.md:6 unknown-value',
      'content/terms/anyam/index.id.md:1 missing-translation',
      'content/villages/kampung-satu/index.id.md:17 unknown-field',
      'content/villages/kampung-satu/index.id.md:19 unknown-value',
    ]);
  });
});
