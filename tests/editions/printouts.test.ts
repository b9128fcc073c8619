import { expect, test } from 'vitest';
import { printouts } from '../../src/editions/printouts.ts';

const dist = [
  'belajar/index.html',
  'belajar/menganyam-bilik/index.html',
  'belajar/menganyam-bilik/picture.svg',
  'en/lessons/index.html',
  'en/lessons/menganyam-bilik/index.html',
  'desa/pasir-ona/index.html',
];

test('each lesson is printed in three parts, and each language has four things more', () => {
  const made = printouts(dist);
  expect(made.filter(({ lesson }) => lesson === 'menganyam-bilik')).toHaveLength(6);
  expect(made.map(({ file }) => file)).toEqual([
    'id/menganyam-bilik-murid.pdf',
    'id/menganyam-bilik-guru.pdf',
    'id/menganyam-bilik-lembar-kerja.pdf',
    'id/glosarium.pdf',
    'id/kartu-istilah.pdf',
    'id/peta-dinding.pdf',
    'id/poster.pdf',
    'en/menganyam-bilik-pupils.pdf',
    'en/menganyam-bilik-teacher.pdf',
    'en/menganyam-bilik-worksheet.pdf',
    'en/glossary.pdf',
    'en/cards.pdf',
    'en/wall-map.pdf',
    'en/poster.pdf',
  ]);
});

test('each is printed from the page where it stands', () => {
  const paths = new Map(printouts(dist).map(({ file, path }) => [file, path]));
  expect(paths.get('en/menganyam-bilik-teacher.pdf')).toBe('/en/lessons/menganyam-bilik/');
  expect(paths.get('id/kartu-istilah.pdf')).toBe('/glosarium/#cards');
  expect(paths.get('id/peta-dinding.pdf')).toBe('/unduh/peta-dinding/');
});
