import { expect, test } from 'vitest';
import { linesOf } from '../../../src/components/downloads/printouts.ts';
import { linkGuide } from '../../../src/model/links.ts';
import type { MadeEdition, MadePart } from '../../../src/site.ts';

const part = (part: MadePart['part'], locale: string, file: string, lesson?: string): MadePart => ({
  ...{ part, locale, file, bytes: 150_000, pages: 4, sha256: '' },
  ...(lesson === undefined ? {} : { lesson }),
});
const made: MadeEdition = {
  ...{ edition: 'print', file: 'all.zip', bytes: 1, date: '2026-11-21', version: '1', sha256: '' },
  parts: [
    part('pupils', 'id', 'id/bilik-murid.pdf', 'bilik'),
    part('teacher', 'id', 'id/bilik-guru.pdf', 'bilik'),
    part('wall', 'id', 'id/peta-dinding.pdf'),
    part('wall', 'en', 'en/wall-map.pdf'),
  ],
};
const guide = linkGuide([]);

test('a lesson is one line, and each of the rest one of its own', () => {
  const lines = linesOf([made], guide, 'id');
  expect(lines.map(({ links }) => links.map(({ file }) => file))).toEqual([
    ['id/bilik-murid.pdf', 'id/bilik-guru.pdf'],
    ['id/peta-dinding.pdf'],
  ]);
});

test('pages and size stand beside each, in the language of the page', () => {
  expect(linesOf([made], guide, 'id')[0]?.links[0]?.size).toBe('4 halaman, 0,2 MB');
  expect(linesOf([made], guide, 'en')).toMatchObject([
    { links: [{ name: 'Wall map, A3', size: '4 pages, 0.2 MB' }] },
  ]);
});

test('without PDFs there is no line', () => {
  expect(linesOf([{ ...made, edition: 'usb', parts: [] }], guide, 'id')).toEqual([]);
});
