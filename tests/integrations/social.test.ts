import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-wasm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SocialCard } from '../../src/exports/social.ts';
import { socialSvg } from '../../src/exports/social-svg.ts';
import { drawAll } from '../../src/integrations/social/draw-all.ts';
import { draw, measure } from '../../src/integrations/social/drawing.ts';

const card = (slug: string, title = 'Bilik & sesek'): SocialCard => ({
  path: `/social/products/${slug}.id.png`,
  title,
  kicker: 'produk',
  kind: 'product',
  woven: ['products/bilik', 'products/koja'],
  foot: ['Kriya Lebak', 'Kabupaten Lebak'],
  alt: title,
});

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The pixels of an SVG drawn with those fonts alone. */
function pixels(svg: string, fontBuffers: Uint8Array[] = []): Uint8Array {
  return new Resvg(svg, { font: { fontBuffers } }).render().pixels;
}

describe('a social picture', () => {
  test('has the same bytes on every machine', () => {
    const png = draw(socialSvg(card('bilik'), measure));
    // Changes with the picture, the engine or the font: look at it, then write the new hash here.
    expect(sha256(png)).toBe('0ac0aa4b6e92a8ca0167a07964a6ed6ef82b697efdc805d5607da41fd0146cc3');
  });

  test('knows no font but the one it is handed', () => {
    const text = '<text x="9" y="99" font-family="DejaVu Sans, serif" font-size="99">A</text>';
    const size = 'xmlns="http://www.w3.org/2000/svg" width="99" height="99"';
    expect(sha256(pixels(`<svg ${size}>${text}</svg>`))).toBe(sha256(pixels(`<svg ${size}/>`)));
  });

  test('measures with the font that draws', () => {
    const narrow = measure('Bilik', { size: 40, weight: 400 });
    expect(measure('Bilik', { size: 80, weight: 400 }) / narrow).toBeCloseTo(2, 1);
    expect(measure('Bilik', { size: 40, weight: 600 })).toBeGreaterThan(narrow);
    expect(measure('<&', { size: 40, weight: 400 })).toBeGreaterThan(0);
  });
});

describe('the pictures of a build', () => {
  let [dist, cache] = ['', ''];
  beforeEach(() => {
    [dist, cache] = [mkdtempSync(join(tmpdir(), 'dist-')), mkdtempSync(join(tmpdir(), 'cache-'))];
  });
  afterEach(() => [dist, cache].forEach((folder) => rmSync(folder, { recursive: true })));

  test('are drawn once, and again only where they changed', async () => {
    expect(await drawAll([card('a'), card('b', 'Lain')], dist, cache)).toBe(2);
    expect(await drawAll([card('a'), card('b', 'Lain')], dist, cache)).toBe(0);
    expect(await drawAll([card('a'), card('b', 'Baru')], dist, cache)).toBe(1);
    expect(readdirSync(cache)).toHaveLength(2);
  });

  test('lie where their cards say', async () => {
    await drawAll([card('a')], dist, cache);
    const file = readFileSync(join(dist, 'social/products/a.id.png'));
    expect(file.subarray(1, 4).toString()).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
