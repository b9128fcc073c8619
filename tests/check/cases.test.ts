import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../src/check/index.ts';
import { id } from '../../src/check/messages/id.ts';
import type { Problem } from '../../src/check/problem.ts';
import type { Case } from './case.ts';
import { mends } from '../fixtures/mends.ts';
import { mistakes } from '../fixtures/mistakes/index.ts';
import { good, settings, treeOf } from './tree.ts';

/** A problem as a case writes it down. */
const told = ({
  file,
  line,
  code,
  message,
  remedy,
  correction,
}: Problem): Case['found'][number] => ({
  at: `${file}:${line}`,
  code,
  id: [message.id, remedy?.id].filter(Boolean).join(' '),
  en: [message.en, remedy?.en].filter(Boolean).join(' '),
  ...(correction === undefined ? {} : { correction }),
});

/** A change of the Indonesian words makes a translation older, too; told where that is the mistake. */
const aside = new Set(['older-translation']);

const problemsOf = ({ spoil, found }: Case) => {
  const tree = treeOf(spoil.reduce((before, change) => change(before), good));
  const asked = new Set<string>(found.map(({ code }) => code));
  return checkTree(tree, settings).filter(({ code }) => asked.has(code) || !aside.has(code));
};

describe.each(Object.entries(mistakes))('%s', (_, cases) => {
  it.each(cases)('$name', (each) => expect(problemsOf(each).map(told)).toEqual(each.found));
});

/** Told of the disk alone, which command.test.ts tries; and the last resort of a schema without a word. */
const elsewhere = ['no-content', 'unreadable', 'picture-too-big', 'invalid'];

it('tries every message', () => {
  const tried = Object.values(mistakes).flatMap((cases) =>
    cases.flatMap(({ found }) => found.map(({ code }) => code)),
  );
  expect([...new Set([...tried, ...elsewhere])].sort()).toEqual(Object.keys(id).sort());
});

/** The mistakes as a table for people: how many there are, and which come with the line to paste. */
it('writes the table of mistakes to .test/mistakes.md', () => {
  const cases = Object.values(mistakes).flat();
  const rows = cases.flatMap(
    ({ name, found: [first] }) =>
    first ? [`| ${name} | ${first.code} | ${first.at.split('/').at(-1) ?? ''} | ${first.correction === undefined ? '' : 'yes'} |`] : [], // prettier-ignore
  );
  const corrected = cases.filter(({ found }) => found.some(({ correction }) => correction));
  const sum = `${cases.length} mistakes, ${rows.length} caught with file and line, ${corrected.length} with the corrected line; ${mends.length} mended by --fix.`;
  mkdirSync('.test', { recursive: true });
  const head = ['| mistake | code | at | corrected line |', '| --- | --- | --- | --- |'];
  writeFileSync('.test/mistakes.md', [sum, '', ...head, ...rows, ''].join('\n'));
  expect(cases.length).toBeGreaterThanOrEqual(90);
  expect(rows.length).toBe(cases.length);
});
