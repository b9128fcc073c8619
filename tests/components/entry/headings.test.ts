import { expect, test } from 'vitest';
import { headingsOf } from '../../../src/components/entry/headings.ts';

test('the parts of a text are its headings of the second level, in their order', () => {
  const body =
    'Awal.\n\n## Telepon\n\n| a |\n\n### Anak\n\n## Digigit ular\n\nTeks ## bukan judul.\n';
  expect(headingsOf(body)).toEqual([
    { title: 'Telepon', href: '#telepon' },
    { title: 'Digigit ular', href: '#digigit-ular' },
  ]);
});

test('their anchors are without marks, and keep letters, figures and lines', () => {
  const body = '## Tol Serang–Panimbang, seksi 1\n## Ke dua-dua';
  expect(headingsOf(body).map(({ href }) => href)).toEqual([
    '#tol-serangpanimbang-seksi-1',
    '#ke-dua-dua',
  ]);
});
