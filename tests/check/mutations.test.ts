import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTree, report } from '../../src/check/index.ts';
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
      { numRuns: 400 },
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
