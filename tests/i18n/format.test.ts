import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatKilometres,
  formatNumber,
  formatRupiah,
} from '../../src/i18n/format.ts';

describe('a number', () => {
  it.each([
    [1234.5, undefined, '1.234,5', '1,234.5'],
    [0.126, undefined, '0,13', '0.13'],
    [2.5, 0, '3', '3'],
    [1_000_000, undefined, '1.000.000', '1,000,000'],
  ])('%d with %s decimals is %s in Indonesian and %s in English', (value, decimals, id, en) => {
    expect(formatNumber(value, 'id', decimals)).toBe(id);
    expect(formatNumber(value, 'en', decimals)).toBe(en);
  });
});

describe('rupiah', () => {
  it('stand without a space and without decimals', () => {
    expect(formatRupiah(250_000, 'id')).toBe('Rp250.000');
    expect(formatRupiah(4687.5, 'en')).toBe('Rp4,688');
  });
});

describe('a clock time', () => {
  it.each([
    [0, '00.00', '00:00'],
    [1240, '20.40', '20:40'],
    [1445, '00.05', '00:05'],
  ])('of %i minutes is %s, %s', (minutes, id, en) => {
    expect([formatClock(minutes, 'id'), formatClock(minutes, 'en')]).toEqual([id, en]);
  });
});

describe('kilometres', () => {
  it.each([
    [0.04, '0', '0'],
    [3.14, '3,1', '3.1'],
    [9.94, '9,9', '9.9'],
    [10.4, '10', '10'],
    [1250.7, '1.251', '1,251'],
  ])('%d have one decimal only below ten: %s, %s', (value, id, en) => {
    expect([formatKilometres(value, 'id'), formatKilometres(value, 'en')]).toEqual([id, en]);
  });
});

describe('a date', () => {
  it.each([
    ['2018', '2018', '2018'],
    ['2018-05', 'Mei 2018', 'May 2018'],
    ['2026-01-20', '20 Januari 2026', '20 January 2026'],
    ['2024-02-29', '29 Februari 2024', '29 February 2024'],
    ['2023-12-31', '31 Desember 2023', '31 December 2023'],
  ])('%s is written as exactly as it is known: %s, %s', (date, id, en) => {
    expect([formatDate(date, 'id'), formatDate(date, 'en')]).toEqual([id, en]);
  });
});
