/** On which line and column a mistake of YAML is told. */
import { expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { good, replace, settings, treeOf } from '../tree.ts';

const page = 'places/tugu/index.id.md';

/** What is said of the page when lines stand before its type. */
const said = (lines: string) => {
  const files = replace(page, 'type: heritage', `${lines}\ntype: heritage`)(good);
  return checkTree(treeOf(files), settings)
    .filter(({ file }) => file.endsWith(page))
    .map(({ code, line, column, correction }) => [code, line, column, correction])[0];
};
const at = 6;

test.each([
  ['unknown: *anchor', ['yaml-start', at, 10, undefined]],
  ['unknown:\n  a: *anchor', ['yaml-start', at + 1, 6, undefined]],
  ['aliases: [*anchor]', ['yaml-start', at, 11, undefined]],
  ['unknown:\n\ta: Satu', ['tab', at + 1, 1, '  a: Satu']],
  ['unknown:\n  \ta: Satu', ['tab', at + 1, 3, '    a: Satu']],
  ['unknown:\n  a: "Satu\n    dua"\n  b: @tiga', ['yaml-start', at + 3, 6, '  b: "@tiga"']],
  ['title: Tugu lagi', ['duplicate-key', at, 1, undefined]],
])('%j: %j', (lines, problem) => expect(said(lines)).toEqual(problem));

test('a tab within a line, or in the text, is no mistake', () => {
  expect(said('aliases: [a\tb]')).toBeUndefined();
  const files = replace(page, 'Ada [bengkel]', '\tAda [bengkel]')(good);
  const codes = checkTree(treeOf(files), settings).map(({ code }) => code);
  expect(codes).not.toContain('tab');
  const broken = replace(page, 'type: heritage', 'type: "heritage')(files);
  expect(checkTree(treeOf(broken), settings).map(({ code }) => code)).not.toContain('tab');
});
