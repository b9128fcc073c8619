/** What is said of the components of a lesson, and at which line and column of the text. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { good, settings, treeOf } from '../tree.ts';

const lesson = 'lessons/menganyam/index.id.mdx';
const before = String(good[lesson]);
const lines = before.split('\n').length;

function said(text: string): string[] {
  const tree = treeOf({ ...good, [lesson]: `${before}\n${text}\n` });
  const found = checkTree(tree, settings).filter(
    ({ file, code }) => file.endsWith(lesson) && code !== 'older-translation',
  );
  return found.map(({ code, line, column }) => `${code} ${line - lines}:${column}`);
}

const each = (rows: readonly (readonly [text: string, ...said: string[]])[]) =>
  test.each(rows.map(([text, ...told]) => [text, told] as const))('%j: %j', (text, told) =>
    expect(said(text)).toEqual(told),
  );

const grid = (weave: string, rows: string, columns: string) =>
  `<WeaveGrid weave="${weave}" rows="${rows}" columns="${columns}" />`;
const question = '<Question answer="Ya">\n\nApa?\n\n</Question>';
const steps = '<Steps>\n\n1. Satu\n\n</Steps>';

describe('what a component is told', () => {
  each([
    [grid('plain', '4', '16')],
    [grid('twill', '16', '4')],
    [grid('plain', '3', '4'), 'part-value 1:1'],
    [grid('plain', '4', '17'), 'part-value 1:1'],
    [grid('satin', '4', '4'), 'part-value 1:1'],
    [grid('plain', '4x', 'x4'), 'part-value 1:1', 'part-value 1:1'],
    [grid('', '', '-5'), 'part-value 1:1', 'part-value 1:1', 'part-value 1:1'],
    ['<Map of="villages/kampung-satu" />'],
    ['<Map of=" villages/kampung-satu  villages/kampung-satu " />'],
    ['<Map of="" />', 'part-value 1:1'],
    ['<Map of="kampung-satu" />', 'part-value 1:1'],
    ['<Map of="villages/kampung-satu x" />', 'part-value 1:1'],
    ['<Map of="places/tugu" />', 'map-no-point 1:1'],
    ['<Map of="places/tugx" />', 'unknown-link 1:1'],
    ['<Map />', 'part-missing 1:1'],
    ['<Map of />', 'part-value 1:1'],
    ['<Map of={x} />', 'part-code 1:1'],
    ['<Map {...x} />', 'part-code 1:1'],
    ['<Map {...x} {...y} />', 'part-code 1:1', 'part-code 1:1'],
    ['<Map of="villages/kampung-satu" on="x" />', 'part-attribute 1:1'],
    ['<Map of="villages/kampung-satu" constructor="x" />', 'part-attribute 1:1'],
    ['<Map of="villages/kampung-satu" of="villages/kampung-satu" />', 'duplicate-key 1:1'],
    ['Kata <Term of="anyam">anyam</Term> itu.'],
    ['Kata <Term of="anyan">anyam</Term> itu.', 'unknown-link 1:6'],
    ['Kata <Term of="Anyam Itu">anyam</Term> itu.', 'part-value 1:6'],
    ['<Question answer=" ">\n\nApa?\n\n</Question>', 'part-value 1:1'],
    ['<Quiz question="Apa?" explain="Sebab.">\n\n- [x] Ya\n- [ ] Tidak\n\n</Quiz>'],
    ['<Quiz question="Apa?" explain="">\n\n- [x] Ya\n- [ ] Tidak\n\n</Quiz>', 'part-value 1:1'],
  ]);
});

test('what a component knows is named where nothing resembles what it was told', () => {
  const tree = treeOf({
    ...good,
    [lesson]: `${before}\n<Map judul="x" of="villages/kampung-satu" />\n`,
  });
  const found = checkTree(tree, settings).find(({ code }) => code === 'part-attribute');
  expect([found?.remedy?.id, found?.remedy?.en]).toEqual(['Yang dikenal: of.', 'It knows: of.']);
});

describe('where a component stands', () => {
  each([
    [question],
    [`<Worksheet title="Satu">\n\n${question}\n\n</Worksheet>`],
    [`<Teacher>\n\n${steps}\n\n</Teacher>`],
    ['<Teacher>\n\n<Teacher>\n\nSatu.\n\n</Teacher>\n\n</Teacher>', 'part-nested 3:1'],
    [`<Question answer="Ya">\n\n${steps}\n\n</Question>`, 'part-nested 3:1'],
    [`> ${grid('plain', '4', '4')}`, 'part-nested 1:3'],
    [`- ${grid('plain', '4', '4')}`, 'part-nested 1:3'],
    [`Satu ${grid('plain', '4', '4')} dua.`, 'part-alone 1:6'],
    ['- Kata <Term of="anyam">anyam</Term>.'],
  ]);
});

describe('what is no component', () => {
  each([
    ['<Stepz>\n\n1. Satu\n\n</Stepz>', 'unknown-part 1:1'],
    ['<constructor />', 'html 1:1'],
    ['<Constructor />', 'unknown-part 1:1'],
    ['<b>tebal</b>', 'html 1:1'],
    ['<Steps>\n\n1. Satu', 'part-unclosed 1:1'],
    ['Satu {dua} tiga', 'mdx-code 1:6'],
    ['{\n  dua\n}', 'mdx-code 1:1'],
    ['import x from "y"', 'mdx-code 1:1'],
    ['export const x = 1', 'mdx-code 1:1'],
    ['Satu {dua', 'mdx-code 1:6'],
    ['Satu < dua'],
    ['<Map of=“x” />', 'part-form 1:1'],
  ]);
});
