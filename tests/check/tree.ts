/** A good content folder of a few entries, and ways to spoil it. */
import { markOf, pairsIn, withMark } from '../../src/check/index.ts';
import { readContent } from '../../src/check/read/content.ts';
import type { RawFile, Tree } from '../../src/check/read/disk.ts';
import type { Settings } from '../../src/check/settings.ts';

export const settings: Settings = {
  regionCode: '36.02',
  bounds: [-7.05, 105.85, -6.2, 106.6],
  today: '2026-11-21',
};

/** A one-pixel JPEG's first and last bytes: enough of a picture for the check. */
export const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0, 0xff, 0xd9]);

/** A drawing that is nothing but shapes. */
export const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240">
<style>svg{fill:none}.a{fill:#d9c08c}@media (prefers-color-scheme: dark){.a{fill:#8a7346}}</style>
<defs><clipPath id="c1"><circle cx="9" cy="9" r="9"/></clipPath></defs>
<g clip-path="url(#c1)"><path class="a" d="M0 0L9 9"/></g>
</svg>
`;

export type Files = Record<string, string | Uint8Array>;

const page = (fields: string, body = 'Teks.[^berita-satu]') =>
  `---\n${fields.trim()}\n---\n${body}\n`;

const facts = (title: string, fields: string, body?: string) =>
  page(
    `title: ${title}\nsummary: Ringkasan.\nsources: [berita-satu]\nchecked: 2026-11\n${fields.trim()}`,
    body,
  );

const words = (title: string, fields = '', body = 'Text.[^berita-satu]') =>
  page(`title: ${title}\nsummary: Summary.\n${fields.trim()}`, body);

const source = (title: string) =>
  `title: ${title}\npublisher: Koran\nurl: https://koran.example/1\nread: 2026-11\nsays:\n  - A fact.\n`;

const village = `
kampung: Kampung Satu
desa: 36.02.14.2017
location:
  lat: -6.374428
  lon: 106.269281
  precision: village
  source: berita-dua
products:
  bilik: berita-satu
figures:
  pekerja:
    kind: workers
    value: 40
    unit: person
    asOf: 2024-05
    source: berita-satu
    note: dibayar borongan
unknown:
  kunjungan: Apakah menerima tamu
pictures:
  bengkel.jpg:
    alt: Sebuah bengkel
    credit: Pemotret
    licence: CC BY-SA 4.0
    consent: tanpa orang`;

const villageText =
  'Membuat [bilik](products/bilik).[^berita-satu]\n\n## Jalan\n\nDekat [tugu](places/tugu).';

const place = `
type: heritage
desa: 36.02.14.2017
hours:
  value: Tu-Su 08:00-16:00
  asOf: 2024
  source: berita-satu`;

const trip = `
days: 1
modes: [foot]
stops:
  pagi:
    day: 1
    at: villages/kampung-satu
    text: Lihat bilik
    source: berita-satu
  siang:
    day: 1
    at: places/tugu
    text: Lihat tugu`;

const event = `
type: feast
at:
  places/tugu: berita-satu
occurrences:
  tahun-2027:
    start: 2027-01-20
    end: 2027-01-22
    status: announced
    source: berita-satu`;

const maker = `
role: workshop
kecamatan: 36.02.14
village:
  kampung-satu: berita-satu
address:
  text: Jalan Satu
  source: berita-satu`;

const drawn = `
group: bilik
steps:
  anyam:
    text: Bilah dianyam
    source: berita-satu
    drawing:
      alt: Bilah disisipkan
drawing:
  alt: Selembar bilik
  note: tanpa bingkai
  source: berita-dua`;

const drawnWords = `
steps:
  anyam:
    text: Strips are woven
    drawing:
      alt: A strip goes in
drawing:
  alt: A sheet of bilik
  note: without its frame`;

const written: Files = {
  'README.md': 'Untuk penyunting.',
  'sources/berita-satu.yaml': source('Berita satu'),
  'sources/berita-dua.yaml': source('Berita dua'),
  'villages/kampung-satu/index.id.md': facts('Kampung Satu', village, villageText),
  'villages/kampung-satu/index.en.md': words(
    'Kampung Satu',
    'figures:\n  pekerja:\n    note: paid by the piece\nunknown:\n  kunjungan: Whether it takes visitors\npictures:\n  bengkel.jpg:\n    alt: A workshop',
    'It makes [bilik](products/bilik).[^berita-satu]',
  ),
  'villages/kampung-satu/bengkel.jpg': jpeg,
  'products/bilik/index.id.md': facts('Bilik', drawn),
  'products/bilik/index.en.md': words('Bilik', drawnWords),
  'products/bilik/drawing.svg': svg,
  'products/bilik/step-anyam.svg': svg,
  'groups/bilik/index.id.md': facts('Kelompok bilik', 'rank: 1\nofficial: true'),
  'groups/bilik/index.en.md': words('Bilik group'),
  'makers/bengkel-satu/index.id.md': facts('Bengkel Satu', maker),
  'makers/bengkel-satu/index.en.md': words('Bengkel Satu'),
  'places/tugu/index.id.md': facts(
    'Tugu',
    place,
    'Ada [bengkel](makers/bengkel-satu).[^berita-satu]',
  ),
  'places/tugu/index.en.md': words('Monument'),
  'trips/jalan-kaki/index.id.md': facts('Jalan kaki', trip),
  'trips/jalan-kaki/index.en.md': words(
    'A walk',
    'stops:\n  pagi:\n    text: See bilik\n  siang:\n    text: See it',
  ),
  'events/pesta/index.id.md': facts('Pesta', event),
  'events/pesta/index.en.md': words('Feast'),
  'lessons/menganyam/index.id.mdx': facts(
    'Menganyam',
    'levels: [smp]\nminutes: 80\ngoals:\n  kenal: Mengenal bilik',
  ),
  'lessons/menganyam/index.en.mdx': words('Weaving', 'goals:\n  kenal: To know bilik'),
  'terms/anyam/index.id.md': facts('Anyam', 'language: su\nentry: products/bilik', ''),
  'terms/anyam/index.en.md': words('Weave', '', ''),
};

/** A folder as the check reads it from the disk. */
export const treeOf = (files: Files): Tree => ({
  name: 'content',
  files: Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]): RawFile => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      return { path, size: bytes.length, bytes };
    }),
});

/** @returns the files with every translation marked as being up to date. */
export function marked(files: Files): Files {
  const pairs = pairsIn(readContent(treeOf(files)).content);
  const changed = pairs.map((pair) => {
    const path = pair.page.path.replace('content/', '');
    return [path, withMark(String(files[path]), markOf(pair))] as const;
  });
  return { ...files, ...Object.fromEntries(changed) };
}

/** Every file of the good folder, by its path in it. */
export const good: Files = marked(written);

/** A change of the good folder. */
export type Spoil = (files: Files) => Files;

/** Replaces a text that stands in a file; fails when it does not, so that no case is empty. */
export const replace =
  (path: string, from: string, to: string): Spoil =>
  (files) => {
    const before = files[path];
    if (typeof before !== 'string' || !before.includes(from))
      throw new Error(`${path}: no "${from}"`);
    return { ...files, [path]: before.replace(from, () => to) };
  };

export const add =
  (path: string, content: string | Uint8Array): Spoil =>
  (files) => ({ ...files, [path]: content });

export const remove =
  (path: string): Spoil =>
  (files) =>
    Object.fromEntries(Object.entries(files).filter(([each]) => each !== path));

/** Moves a file, as somebody who misnames it does. */
export const move =
  (from: string, to: string): Spoil =>
  (files) =>
    add(to, files[from] ?? '')(remove(from)(files));
