import { describe, expect, it } from 'vitest';
import { blocksOf, entries, place, readable, valuesIn, written, type Block } from './guide.ts';

const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'],
  ...['Oktober', 'November', 'Desember', 'January', 'February', 'March', 'May', 'June', 'July'],
  ...['August', 'October', 'December'],
];

/** The names by which the entries of makers go, in either language. */
const makers = written
  .filter(({ entry }) => entry.kind === 'maker')
  .map(({ page }) => String(page.data['title']));

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const words = [...months, ...makers].map(escaped).join('|');

/** What no text may say without a source: a number, a month, a price, who makes or sells something. */
const claims = new RegExp(`\\d|Rp|(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, 'u');

const cites = (text: string) => /\[\^[a-z0-9-]+\]/.test(text);

/** An item that is a link and nothing else. */
const isLink = (text: string) => /^\s*([-*]|\d+\.)\s+\[[^\]]*\]\([^)]*\)[.;,]?\s*$/.test(text);

/** Sections of a lesson in which a class works with what the story has told. */
const work =
  /^(Kegiatan|Activity|Pertanyaan|Questions|Lembar kerja|Worksheet|Untuk guru|For the teacher)\b/;

/**
 * Headings and tables name what the text beside them tells; a list of links tells nothing; a class
 * works with figures that the story has cited. All else that claims something cites its source.
 */
const exempt = (kind: string, { is, text, section }: Block) =>
  is === 'heading' ||
  is === 'table' ||
  (is === 'item' && isLink(text)) ||
  (kind === 'lesson' && work.test(section));

/** The number of a list item counts nothing. */
const said = (text: string) => readable(text).replace(/^\s*\d+\.\s/, '');

describe('a block of prose', () => {
  it.each([
    ['Pada Mei harganya naik.', true],
    ['May we write?', true],
    ['It may rain.', false],
    ['Harganya Rp5.000.', true],
    ['Bambu dibelah tipis.', false],
    ['[Lihat](places/tugu-2).[^a-1]', false],
    ['1. Bambu dibelah.', false],
    ['1. Bambu dibelah 5 cm.', true],
  ])('%j claims something: %s', (text, claim) => {
    expect(claims.test(said(text))).toBe(claim);
  });
  it('is held against the names of the makers', () => {
    expect(makers.length).toBeGreaterThan(8);
    expect(makers.filter((name) => !claims.test(`Di ${name} ada kain.`))).toEqual([]);
  });
  it('cites its source where it claims a number, a month, a price or a maker', () => {
    const bare = written.flatMap(({ entry, page }) =>
      blocksOf(page)
        .filter((block) => !exempt(entry.kind, block))
        .filter(({ text }) => claims.test(said(text)) && !cites(text))
        .map(({ line, text }) => place(page, line, text)),
    );
    expect(bare).toEqual([]);
  });
});

describe('a stop of a trip', () => {
  it('names its source where it claims a number, a month, a price or a maker', () => {
    const bare = entries.flatMap(({ kind, ref, pages }) => {
      const stops = kind === 'trip' ? (pages.id?.data['stops'] ?? {}) : {};
      return Object.entries(stops as Record<string, Record<string, unknown>>)
        .filter(([, { text, source }]) => claims.test(String(text)) && !source)
        .map(([name]) => `${ref} ${name}`);
    });
    expect(bare).toEqual([]);
  });
});

describe('a source', () => {
  it('is named by every figure, point and statement', () => {
    const bare = written.flatMap(({ page }) =>
      valuesIn(page.data)
        .filter(({ path }) => path.at(-1) === 'source' || path.at(-2) === 'source')
        .filter(({ value }) => typeof value !== 'string' || value.trim() === '')
        .map(({ path }) => place(page, page.spot(path).line, path.join('.'))),
    );
    expect(bare).toEqual([]);
  });
});
