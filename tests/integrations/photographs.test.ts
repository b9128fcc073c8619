import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSmallGuide, type SmallGuide } from './small-guide.ts';

let guide: SmallGuide | undefined;
let dist = '';

beforeAll(async () => {
  guide = await buildSmallGuide();
  ({ dist } = guide);
}, 120_000);

afterAll(() => guide?.remove());

const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
const page = (locale: 'id' | 'en') =>
  textOf(`${locale === 'id' ? 'desa' : 'en/villages'}/kampung-satu/index.html`);
const pictures = () =>
  readdirSync(join(dist, '_astro')).filter((each) => /\.(jpg|webp)$/.test(each));

test('a photograph is there in two widths and two formats', async () => {
  const made = await Promise.all(
    pictures().map(async (name) => {
      const { format, width } = await sharp(join(dist, '_astro', name)).metadata();
      return `${format} ${width}`;
    }),
  );
  expect(made.sort()).toEqual(['jpeg 480', 'jpeg 960', 'webp 480', 'webp 960']);
});

test('it stands upright, and nothing that the camera wrote is left', async () => {
  const before = await sharp(guide?.original).metadata();
  expect(before.orientation).toBe(6);
  expect(before.exif?.toString('latin1')).toContain('KameraUji');
  for (const name of pictures()) {
    const { exif, height, width } = await sharp(join(dist, '_astro', name)).metadata();
    expect(exif, name).toBeUndefined();
    expect(height).toBeGreaterThan(width);
  }
});

/** The files of the guide that hold a text or bytes. */
function holding(what: string | Buffer): string[] {
  const all = readdirSync(dist, { recursive: true, withFileTypes: true });
  const files = all.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  expect(files.length).toBeGreaterThan(50);
  return files.filter((file) => readFileSync(file).includes(what));
}

test('no file of the guide holds the original', () => {
  expect(holding('KameraUji')).toEqual([]);
});

test('where it was taken is refused until --fix took it out, and stands in no file', () => {
  const seconds = Buffer.from([0xea, 0x0a, 0, 0, 0x64, 0, 0, 0]);
  expect(Buffer.from(guide?.original ?? []).includes(seconds)).toBe(true);
  expect(guide?.said).toEqual(['picture-position']);
  expect(holding(seconds)).toEqual([]);
  expect(holding('GPSLatitude')).toEqual([]);
});

test('its credit and licence are shown, its consent is not', () => {
  expect(page('id')).toContain('Foto: Pemotret, CC BY-SA 4.0');
  expect(page('en')).toContain('Photograph: Pemotret, CC BY-SA 4.0');
  expect(page('id') + page('en')).not.toContain('tanpa orang');
});

test.each([
  ['id', 'Sebuah bengkel'],
  ['en', 'A workshop'],
] as const)('it is told in words in %s', (locale, alt) => {
  const images = page(locale).match(/<img[^>]*>/g) ?? [];
  expect(images.filter((image) => !image.includes(`alt="${alt}"`))).toEqual([]);
  expect(images.length).toBeGreaterThan(0);
});

test('nothing of it loads by itself: it waits in a template, or for a browser without script', () => {
  const html = page('id');
  const waiting = /<template>.*?<\/template>|<noscript>.*?<\/noscript>/gs;
  expect(html.match(waiting)).toHaveLength(2);
  expect(html.replaceAll(waiting, '')).not.toMatch(/<img|<source/);
  const images = html.match(/<img[^>]*>/g) ?? [];
  expect(images.filter((image) => !image.includes('loading="lazy"'))).toEqual([]);
  expect(html).not.toMatch(/ style=/);
});

test('a guide without a home has no social picture, and nothing is left of their list', () => {
  const names = readdirSync(dist).filter((name) => name.startsWith('social'));
  expect(names).toEqual([]);
  expect(page('id')).not.toContain('og:image');
});

test('it is no part of the copy that is taken offline as a whole', () => {
  expect(textOf('offline/everything.json')).not.toMatch(/\.(jpg|webp)"/);
});
