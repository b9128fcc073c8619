import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeNames } from '../../src/i18n/strings/kinds.ts';
import { eventTypes, occurrenceStatuses } from '../../src/model/event.ts';
import { schoolLevels } from '../../src/model/lesson.ts';
import { makerRoles } from '../../src/model/maker.ts';
import { placeTypes } from '../../src/model/place.ts';
import { termLanguages } from '../../src/model/term.ts';
import { travelModes } from '../../src/model/trip.ts';

const folder = new URL('../../src/i18n/strings/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));

/** What functions are given: numbers stand for counts and names alike, a third is a precision. */
const given: [unknown, unknown, unknown] = [2, 3, 'village'];
const others = [20, 30, 'exact'];

type Words = Map<string, unknown>;
type Say = (...given: unknown[]) => unknown;

/** Every string and function of a table, by its path. */
function wordsIn(value: unknown, path: string, words: Words = new Map<string, unknown>()): Words {
  if (typeof value !== 'object' || value === null) return words.set(path, value);
  for (const [key, inner] of Object.entries(value)) wordsIn(inner, `${path}.${key}`, words);
  return words;
}

function said(value: unknown): unknown {
  if (typeof value !== 'function') return value;
  return (value as Say)(...given);
}

/** The numbers of the arguments that change nothing in what a function says. */
function deafTo(say: Say): number[] {
  const said = say(...given);
  return given.flatMap((_, at) => {
    const changed = given.with(at, others[at]);
    return at < say.length && say(...changed) === said ? [at] : [];
  });
}

const tables = await Promise.all(
  files.map(async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, unknown>;
    return Object.entries(module).filter(([, value]) => isTable(value));
  }),
).then((lists) => lists.flat() as [string, Record<'id' | 'en', unknown>][]);

function isTable(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && 'en' in value;
}

describe('the interface words', () => {
  it('stand in one table at least of each file', () => {
    expect(tables.length).toBeGreaterThanOrEqual(files.length);
  });
});

describe.each(tables)('%s', (name, table) => {
  const [id, en] = [wordsIn(table.id, name), wordsIn(table.en, name)];
  it('has the same words in both languages', () => {
    expect([...en.keys()].sort()).toEqual([...id.keys()].sort());
  });
  it.each(['id', 'en'] as const)('says something under each name in %s', (locale) => {
    const words = [...(locale === 'id' ? id : en)];
    const wrong = words.filter(([, value]) => {
      const text = said(value);
      return typeof text !== 'string' || text.trim() === '' || /undefined|NaN|\[object/.test(text);
    });
    expect(wrong.map(([path]) => path)).toEqual([]);
  });
  it('uses all that each function is given', () => {
    const deaf = [...id, ...en].filter(
      ([, value]) => typeof value === 'function' && deafTo(value as Say).length > 0,
    );
    expect(deaf.map(([path]) => path)).toEqual([]);
  });
});

describe('every type that an entry can have', () => {
  const types = [
    ...[...eventTypes, ...occurrenceStatuses, ...schoolLevels, ...makerRoles],
    ...[...placeTypes, ...termLanguages, ...travelModes],
  ];
  it.each(['id', 'en'] as const)('has a name in %s', (locale) => {
    expect(types.filter((type) => !typeNames[locale][type])).toEqual([]);
  });
});
