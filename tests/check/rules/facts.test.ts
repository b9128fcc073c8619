/** What is said of the fields of a file, at which line and column, and the line put right. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { good, replace, settings, treeOf } from '../tree.ts';

/** What is said of a file in which one text stands for another. */
function said(file: string, from: string, to: string): string[] {
  const found = checkTree(treeOf(replace(file, from, to)(good)), settings);
  return found
    .filter((each) => each.file.endsWith(file) && each.code !== 'older-translation')
    .map(({ code, line, column, correction }) =>
      [code, `${line}:${column}`, ...(correction === undefined ? [] : [correction])].join(' '),
    );
}

type Row = readonly [from: string, to: string, ...said: string[]];

const each = (file: string, rows: readonly Row[]) =>
  test.each(rows.map(([from, to, ...told]) => [from, to, told] as const))(
    '%j as %j: %j',
    (from, to, told) => expect(said(file, from, to)).toEqual(told),
  );

const village = 'villages/kampung-satu/index.id.md';
const trip = 'trips/jalan-kaki/index.id.md';
const event = 'events/pesta/index.id.md';
const place = 'places/tugu/index.id.md';
const source = 'sources/berita-satu.yaml';

describe('a figure', () => {
  const figure = 'kind: workers\n    value: 40\n    unit: person';
  const other = (kind: string, value: string, unit: string) =>
    `kind: ${kind}\n    value: ${value}\n    unit: ${unit}`;
  each(village, [
    ['value: 40', 'value: [40, 30]', 'range-reversed 18:5     value: [30, 40]'],
    ['value: 40', 'value: [30, 30]'],
    ['value: 40', 'value: [40, tiga]', 'wrong-type 18:17'],
    ['value: 40', 'value: [1, 2, 3]', 'wrong-type 18:5'],
    ['value: 40', 'value: [1]', 'wrong-type 18:5'],
    ['value: 40', 'value: []', 'empty-field 18:5'],
    ['value: 40', 'value: -1', 'out-of-range 18:5'],
    ['value: 40', 'value: "40"', 'number-form 18:5     value: 40'],
    ['value: 40', 'value: empat puluh', 'wrong-type 18:5'],
    ['unit: person', 'unit: IDR', 'figure-unit 19:5'],
    ['unit: person', 'unit: persons', 'unknown-value 19:5     unit: person'],
    [figure, other('price', '15.000', 'IDR'), 'number-form 18:5     value: 15000'],
    [figure, other('price', '1.500.000', 'IDR'), 'number-form 18:5     value: 1500000'],
    [figure, other('price', '15.000 # naik', 'IDR'), 'number-form 18:5     value: 15000 # naik'],
    [figure, other('price', ' 15.000', 'IDR'), 'number-form 18:5     value:  15000'],
    [figure, other('price', '15.00', 'IDR')],
    [figure, other('distance', '15.000', 'km')],
    [figure, other('travel-time', '2', 'hour')],
    [figure, other('area', '2', 'hectare')],
  ]);
  test.each([
    ...['price', 'fare', 'ticket', 'turnover', 'visitors', 'population', 'workshops', 'area'],
    ...['households', 'founded', 'travel-time', 'making-time', 'distance', 'height'],
  ])('of the kind %s is not counted in pieces', (kind) => {
    expect(said(village, figure, other(kind, '40', 'piece'))).toEqual(['figure-unit 19:5']);
  });
});

describe('a date', () => {
  each(village, [
    ['asOf: 2024-05', 'asOf: 2026-11'],
    ['asOf: 2024-05', 'asOf: 2026-11-22', 'future-date 20:5'],
    ['asOf: 2024-05', 'asOf: 2027', 'future-date 20:5'],
    ['asOf: 2024-05', 'asOf: 5/2024', 'bad-date 20:5     asOf: 2024-05'],
    ['checked: 2026-11', 'checked: 2026-12', 'future-date 5:1'],
  ]);
  const days = 'start: 2027-01-20\n    end: 2027-01-22\n    status: announced';
  each(event, [
    ['start: 2027-01-20', 'start: 2027-01-23', 'dates-reversed 11:5'],
    ['start: 2027-01-20', 'start: 2027-01-22'],
    ['end: 2027-01-22', 'end: 2027-01'],
    [days, 'start: 2026-11-21\n    status: past'],
    [days, 'start: 2026-11-22\n    status: past', 'not-past 12:5'],
  ]);
  each(source, [
    ['read: 2026-11', 'published: 2026-11\nread: 2026-11'],
    ['read: 2026-11', 'published: 2026\nread: 2025-12', 'read-too-early 5:1'],
    ['read: 2026-11', 'read: 31/02/2024', 'no-such-date 4:1'],
    ['read: 2026-11', 'read: Mei 2024', 'bad-date 4:1 read: 2024-05'],
    ['read: 2026-11', 'read: kemarin', 'bad-date 4:1'],
  ]);
});

describe('a trip', () => {
  each(trip, [
    ['day: 1\n    at: places', 'day: 2\n    at: places', 'stop-day 15:5'],
    ['day: 1\n    at: villages', 'day: 2\n    at: villages', 'stop-day 10:5', 'stop-order 15:5'],
    ['day: 1\n    at: places', 'day: satu\n    at: places', 'wrong-type 15:5'],
    ['days: 1', 'days: 2'],
    ['days: 1', 'days: 0', 'out-of-range 6:1'],
    ['days: 1', 'days: 1.5', 'wrong-type 6:1'],
    ['at: places/tugu', 'at: villages/kampung-satu', 'stop-twice 16:5'],
    ['at: places/tugu', 'at: products/bilik', 'stop-kind 16:5'],
    ['at: places/tugu', 'at: tugu', 'bad-ref 16:5'],
    ['modes: [foot]', 'modes: [jalan]', 'unknown-value 7:9'],
    ['modes: [foot]', 'modes: foot', 'wrong-type 7:1 modes: [foot]'],
  ]);
});

describe('opening hours', () => {
  const hours = 'Tu-Su 08:00-16:00';
  each(place, [
    [hours, `${hours},18:00-20:00`],
    [hours, 'Mo-Su 8-16', 'unclear-hours 9:3   value: "Mo-Su 08:00-16:00"'],
    [hours, 'Mo 08:00-16:00; SH off', 'hours-holidays 9:3'],
    [hours, 'PH off', 'hours-holidays 9:3'],
    [hours, 'setiap hari', 'bad-hours 9:3   value: "Mo-Su"'],
    [hours, '"  "', 'empty-field 9:3'],
    ['  asOf: 2024\n', '', 'missing-field 8:1'],
    ['type: heritage', 'type: Heritage', 'unknown-value 6:1 type: heritage'],
    ['type: heritage', 'type: x', 'unknown-value 6:1'],
  ]);
});

describe('an area', () => {
  const desa = 'desa: 36.02.14.2017';
  each(village, [
    [desa, 'desa: 36.02.14.2917', 'unknown-area 7:1'],
    [desa, 'desa: 36.01.01.2001', 'area-outside 7:1'],
    [desa, 'kecamatan: 36.02.41', 'unknown-area 7:1'],
    [desa, `${desa}\nkecamatan: 36.02.14`, 'two-areas 8:1'],
    [`${desa}\n`, '', 'no-area 1:1'],
    [desa, 'desa: 3602142017', `bad-area-code 7:1 ${desa}`],
    [desa, 'desa: 36.02.14', 'bad-area-code 7:1'],
  ]);
});

describe('quotes and other marks of YAML', () => {
  const title = 'title: Kampung Satu';
  each(village, [
    [title, 'title: “Kampung Satu”', 'smart-quotes 2:8 title: "Kampung Satu"'],
    [title, 'title: ‘Kampung "Satu"’', `smart-quotes 2:8 title: "Kampung 'Satu'"`],
    [title, 'title: “Kampung” dan “Satu”'],
    [title, 'title: “Kampung Satu'],
    [title, 'title: Kampung # Satu: x: y'],
    [title, 'title: Kampung: Satu', 'yaml-colon 2:8 title: "Kampung: Satu"'],
    [title, 'title: Kampung "Satu": dua', 'yaml-colon 2:8'],
    [title, 'title: "Kampung Satu', 'yaml-quote 2:8 title: "Kampung Satu"'],
    [title, 'title: "Kampung" Satu', 'yaml-after-value 2:18'],
    [title, 'title Kampung Satu', 'yaml-no-colon 2:1'],
    [title, 'title: @Kampung', 'yaml-start 2:8 title: "@Kampung"'],
    [title, 'title: !x Kampung', 'yaml-other 2:8'],
    [title, 'title: {a', 'yaml-bracket 3:1'],
    [title, '"title": a\n"title": b', 'duplicate-key 3:1'],
    ['kampung: Kampung Satu', "kampung: 'Kampung Satu", "yaml-quote 6:10 kampung: 'Kampung Satu'"],
    ['summary: Ringkasan.', '  summary: Ringkasan.', 'yaml-indent 3:1'],
    [title, ` ${title}`, 'yaml-indent 3:1'],
    [title, '- title', 'yaml-indent 3:1'],
  ]);
  each(source, [['title: Berita satu', 'title: "Berita satu', 'yaml-quote 1:8 title: "Berita satu"']]); // prettier-ignore
  each(source, [['publisher: Koran', 'publisher:  „Koran“', 'smart-quotes 2:13 publisher:  "Koran"']]); // prettier-ignore
});

describe('a field', () => {
  each(village, [
    ['lat: -6.374428', 'lat: "-6,374428"', 'number-form 9:3   lat: -6.374428'],
    ['precision: village', 'precision: vilage', 'unknown-value 11:3   precision: village'],
    ['precision: village', 'precision:', 'empty-field 11:3'],
    ['precision: village\n  source', 'source', 'missing-field 8:1'],
    ['kampung: Kampung Satu', 'kampung: 5', 'wrong-type 6:1 kampung: "5"'],
    ['kampung: Kampung Satu', 'kampung: ""', 'empty-field 6:1'],
    ['kampung: Kampung Satu', 'kampun: Satu', 'unknown-field 6:1 kampung: Satu'],
    ['summary: Ringkasan.', `summary: ${'a'.repeat(161)}`, 'too-long 3:1'],
    ['summary: Ringkasan.', `summary: ${'a'.repeat(160)}`],
    ['sources: [berita-satu]', 'sources: berita-satu', 'wrong-type 4:1 sources: [berita-satu]'],
    ['  bengkel.jpg:', '  Bengkel 1.JPG:', 'bad-picture-name 26:3', 'picture-missing 26:3'],
    ['  pekerja:', '  Pekerja Satu:', 'bad-name 16:3'],
  ]);
  each(source, [
    [
      'url: https://koran.example/1',
      'url: koran.example',
      'bad-url 3:1 url: https://koran.example',
    ],
    ['says:\n  - A fact.\n', '', 'missing-field 1:1'],
    ['says:\n  - A fact.', 'says: A fact.', 'wrong-type 5:1 says: ["A fact."]'],
  ]);
});
