import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree, report } from '../../src/check/index.ts';
import { readContent } from '../../src/check/read/content.ts';
import type { Tree } from '../../src/check/read/disk.ts';
import { add, good, settings, treeOf } from './tree.ts';

/** Pieces that upset readers of YAML, Markdown and schemas. */
const piece = fc.oneof(
  fc.constantFrom(
    '\t',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    '{',
    '*a',
    '&a',
    '!!x',
    '#',
    '|',
    '---\n',
    '\n',
    '<<: ',
    '~',
  ),
  fc.constantFrom(
    '__proto__: 1\n',
    'constructor: {}\n',
    'toString',
    '[^',
    '](',
    '<',
    '`',
    '```\n',
    '\uFEFF',
    '\0',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom('null', '.nan', '-.inf', '1e999', '2024-02-31', 'true', '[]', '{}', '0x10'),
);

const texts = Object.entries(good).flatMap(([path, text]) =>
  typeof text === 'string' ? [{ path, text }] : [],
);

/** One file with some of its letters replaced by pieces. */
const mutated = fc
  .record({
    file: fc.constantFrom(...texts),
    edits: fc.array(fc.record({ at: fc.nat(600), drop: fc.nat(20), piece }), {
      minLength: 1,
      maxLength: 4,
    }),
  })
  .map(({ file, edits }) => ({
    path: file.path,
    text: edits.reduce((text, edit) => {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + edit.piece + text.slice(at + edit.drop);
    }, file.text),
  }));

/** `npm run test:all` asks for many more than a quick run has time for. */
const numRuns = Number(process.env['MUTATIONS'] ?? 400);

/** How many values a file holds. */
const valuesIn = (data: unknown): number =>
  typeof data === 'object' && data !== null
    ? Object.values(data).reduce((sum: number, each) => sum + valuesIn(each), 0)
    : 1;

/** What is typed into a file by mistake: nothing that makes a comment of what follows, as # does. */
const typed = fc.oneof(
  fc.constantFrom(
    '\t',
    ': ',
    '- ',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    '*',
    '&a ',
    '!!x ',
    '|',
    '>',
    '---\n',
  ),
  fc.constantFrom(
    '\n',
    '\n\n',
    ' ',
    '  ',
    '~',
    ',',
    '<<: ',
    '? ',
    '%',
    '@',
    '`',
    '\u00A0',
    '\u200B',
    '“',
    '&',
    ' #a',
  ),
  fc.string({ unit: fc.constantFrom('a', 'e', 'K', '3', '-', ' '), minLength: 1, maxLength: 3 }),
);

const pages = texts.filter(({ path }) => /index\.id\.mdx?$/.test(path));

const countOf = (tree: Tree) =>
  valuesIn(readContent(tree).content.entries.map(({ pages: { id } }) => id?.data));
const goodCount = countOf(treeOf(good));

/** Fails when something is typed into a file, a value is gone for it, and the check says nothing. */
function expectNoLoss({ path, text }: { path: string; text: string }, at: number, extra: string) {
  const tree = treeOf(add(path, text.slice(0, at) + extra + text.slice(at))(good));
  if (countOf(tree) >= goodCount) return;
  // That the words are others than those translated does not say what was lost.
  const told = checkTree(tree, settings).filter(({ code }) => code !== 'older-translation');
  expect(told.length, `${path} ${at} ${extra}`).toBeGreaterThan(0);
}

describe('something typed in the wrong place', () => {
  it('never takes a value away without a word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(600), typed, (page, at, extra) => {
        const fields = page.text.indexOf('\n---', 3);
        expectNoLoss(page, 4 + (at % (fields - 3)), extra);
      }),
      { numRuns },
    );
  });
  it.each(['---\n', '\n---\n', '- ', '  ', '<<: ', '? ', '"', '~: ', '&'])(
    'not at the start of any line of fields either: %j',
    (extra) => {
      for (const page of pages) {
        const fields = page.text.indexOf('\n---', 3);
        for (const { index } of page.text.slice(0, fields).matchAll(/\n/g))
          expectNoLoss(page, index + 1, extra);
      }
    },
  );
});

describe('a spoilt file', () => {
  it('never stops the check, and every problem has a place inside its file', () => {
    fc.assert(
      fc.property(mutated, ({ path, text }) => {
        const problems = checkTree(treeOf(add(path, text)(good)), settings);
        for (const { line, column, message, file } of problems) {
          const lines = file === `content/${path}` ? text.split(/\r\n|\n|\r/).length : Infinity;
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(message.id).not.toMatch(/undefined|\[object/);
          expect(message.en).not.toMatch(/undefined|\[object/);
        }
        report(problems, 'id');
      }),
      { numRuns },
    );
  }, 60_000);

  it('never stops the check when it is bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(good)),
        fc.uint8Array({ maxLength: 60 }),
        (path, bytes) => {
          checkTree(treeOf(add(path, bytes)(good)), settings);
        },
      ),
    );
  });
});
