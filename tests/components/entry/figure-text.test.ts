import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/components/entry/figure-text.ts';

type Value = Parameters<typeof figureText>[0];

describe('a figure in words', () => {
  it.each<[Value, id: string, en: string]>([
    [{ kind: 'price', value: 250_000, unit: 'IDR' }, 'Rp250.000', 'Rp250,000'],
    [
      { kind: 'price', value: [250_000, 2_500_000], unit: 'IDR', per: 'month' },
      'Rp250.000–2.500.000 per bulan',
      'Rp250,000–2,500,000 a month',
    ],
    [{ kind: 'workers', value: 1, unit: 'person' }, '1 orang', '1 person'],
    [
      { kind: 'workers', value: 100, unit: 'person', about: true },
      'sekitar 100 orang',
      'about 100 people',
    ],
    [{ kind: 'workers', value: [1, 2], unit: 'person' }, '1–2 orang', '1–2 people'],
    [{ kind: 'workers', value: 0, unit: 'person' }, '0 orang', '0 people'],
    [{ kind: 'size', value: 2.65, unit: 'm' }, '2,65 m', '2.65 m'],
    [
      { kind: 'output', value: 1500, unit: 'kg', per: 'week' },
      '1.500 kg per minggu',
      '1,500 kg a week',
    ],
    [{ kind: 'output', value: 12.5, unit: 'percent' }, '12,5%', '12.5%'],
    [{ kind: 'founded', value: 1989, unit: 'year' }, '1989', '1989'],
    [
      { kind: 'founded', value: [1989, 1991], unit: 'year', about: true },
      'sekitar 1989–1991',
      'about 1989–1991',
    ],
    [{ kind: 'making-time', value: 1, unit: 'year' }, '1 tahun', '1 year'],
    [{ kind: 'making-time', value: [2, 3], unit: 'year' }, '2–3 tahun', '2–3 years'],
    [{ kind: 'area', value: 3.5, unit: 'hectare' }, '3,5 ha', '3.5 ha'],
  ])('%j is %s and %s', (figure, id, en) => {
    expect([figureText(figure, 'id'), figureText(figure, 'en')]).toEqual([id, en]);
  });
});
