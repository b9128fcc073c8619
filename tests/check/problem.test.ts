import { expect, test } from 'vitest';
import { id } from '../../src/check/messages/id.ts';
import { problem, start, type Code } from '../../src/check/problem.ts';

const file = { path: 'content/a.md', lines: ['---', 'title: a  ', 'lat: 1'] };
const edit = { line: 2, column: 8, wrong: 'a', right: 'b' };
const params = {
  near: '',
  name: 'x',
  value: 'y',
  right: 'z',
  needed: true,
  about: { id: '', en: '' },
  all: { id: '', en: '' },
};

/** Any code, with params that any message is content with. */
const of = (code: Code, extra = {}) =>
  problem(code, file, { line: 2, column: 1 }, params as never, extra);

test('these do not stop the build, all others do', () => {
  const soft = (Object.keys(id) as Code[]).filter((code) => {
    try {
      return of(code).severity === 'warning';
    } catch {
      return false; // a message that cannot do with so little; cases.test.ts tries it
    }
  });
  const warnings: Code[] = ['unused-source', 'orphan', 'unclear-hours', 'doubtful-kecamatan'];
  warnings.push('link-to-draft', 'older-translation', 'unmarked-translation', 'trailing-space');
  warnings.push('same-point', 'phone-in-text', 'list-mark', 'bold-mark');
  expect(soft.toSorted()).toEqual(warnings.toSorted());
});

test.each<[Code, boolean]>([
  ['bom', true],
  ['tab', true],
  ['trailing-space', true],
  ['invisible-letter', true],
  ['link-gap', true],
  ['list-mark', true],
  ['citation-mark', true],
  ['heading-space', true],
  ['yaml-colon', true],
  ['smart-quotes', true],
  ['unknown-field', true],
  ['unknown-value', true],
  ['unknown-source', true],
  ['unknown-link', true],
  ['number-form', true],
  ['bad-date', true],
  ['bad-clock', true],
  ['bad-area-code', true],
  ['swapped', true],
  ['missing-minus', true],
  ['bad-url', false],
  ['duplicate-key', false],
])('%s is mended without asking where it is sure: %s', (code, mends) => {
  expect(of(code, { edits: [edit] }).mends).toEqual(mends ? [edit] : undefined);
  expect(of(code, { edits: [edit], sure: false })).not.toHaveProperty('mends');
  expect(of(code, { edits: [edit] }).correction).toBe('title: b  ');
});

test('what cannot be put right, or not be seen, has no corrected line', () => {
  expect(of('tab', { edits: [false, '', undefined] })).not.toHaveProperty('correction');
  const unseen = { ...edit, column: 0 };
  expect(of('bom', { edits: [unseen] })).not.toHaveProperty('correction');
  expect(of('bom', { edits: [unseen] }).mends).toEqual([unseen]);
});

test('the line is quoted without the white space at its end, a mere frame is not', () => {
  expect(of('tab').excerpt).toBe('title: a');
  expect(problem('tab', file, start, {})).not.toHaveProperty('excerpt');
  expect(problem('tab', file, { line: 9, column: 1 }, {})).not.toHaveProperty('excerpt');
});
