import { expect, test } from 'vitest';
import { pageCount, settledPdf } from '../../src/editions/pdf.ts';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const made = (moment: string, first: number) =>
  bytes(
    `%PDF-1.4\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')\n` +
      `/ID (node${String(first).padStart(8, '0')})\n/ID (node${String(first + 7).padStart(8, '0')})\n` +
      '/Type /Pages\n/Type /Page\n/Type /Page\n\xff\xfe',
  );

test('two makings of one page are equal once they are settled', () => {
  const first = settledPdf(made('20261121093000', 4), '2026-11-21');
  const second = settledPdf(made('20261122235959', 90_041), '2026-11-21');
  expect(second).toEqual(first);
  expect(text(first)).toContain("/CreationDate (D:20261121000000+00'00')");
});

test('no byte moves, and none of the others changes', () => {
  const pdf = made('20261121093000', 4);
  const settled = settledPdf(pdf, '2026-11-21');
  expect(settled).toHaveLength(pdf.length);
  expect([...settled.slice(-2)]).toEqual([0xff, 0xfe]);
});

test('the order of the elements stays', () => {
  const settled = text(settledPdf(made('20261121093000', 4), '2026-11-21'));
  expect(settled.indexOf('node00000000')).toBeLessThan(settled.indexOf('node00000001'));
});

test('pages are counted, not their tree', () =>
  expect(pageCount(made('20261121093000', 1))).toBe(2));
