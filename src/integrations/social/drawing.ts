/** Turns SVG into PNG: one engine in WebAssembly, one font from a package, the same on every machine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { family, type Measure, type Type } from '../../exports/social-svg.ts';
import { element } from '../../exports/xml.ts';

const require = createRequire(import.meta.url);
const read = (name: string) => readFileSync(require.resolve(name));

const engine = read('@resvg/resvg-wasm/index_bg.wasm');
const fonts = ['400Regular', '600SemiBold'].map((style) =>
  read(`@expo-google-fonts/source-serif-4/${style}/SourceSerif4_${style}.ttf`),
);
// Never the machine's fonts: only what is handed over is known.
const options = { font: { fontBuffers: fonts, defaultFontFamily: family } };

await initWasm(engine);

/** What a picture depends on beside its SVG: changes with the engine and with the font. */
export const toolsHash = fonts
  .reduce((hash, font) => hash.update(font), createHash('sha256').update(engine))
  .digest('hex');

/** Size at which words are measured; widths grow with the size. */
const measured = 100;

/** @returns the width that a text paints, in pixels at the size for measuring. */
function painted(text: string, weight: Type['weight']): number {
  const type = { 'font-family': family, 'font-size': measured, 'font-weight': weight };
  const svg = { xmlns: 'http://www.w3.org/2000/svg' };
  const drawn = new Resvg(element('svg', svg, [element('text', type, text)]).xml, options);
  const width = drawn.getBBox()?.width ?? 0;
  drawn.free();
  return width;
}

const advances = new Map<string, number>();

/** @returns how far a word moves what follows it; asked once a word, since the engine reads its fonts each time. */
function advance(word: string, weight: Type['weight']): number {
  const key = `${weight} ${word}`;
  const known = advances.get(key) ?? painted(`|${word}|`, weight) - painted('||', weight);
  advances.set(key, known);
  return known;
}

/** @returns the width that a line takes, in pixels. */
export const measure: Measure = (text, { size, weight }) => {
  const words = text.split(' ').map((word) => advance(word, weight));
  const width = words.reduce((sum, word) => sum + advance(' ', weight) + word);
  return (width * size) / measured;
};

/** @returns an SVG as the bytes of a PNG. @throws Error when it is no SVG. */
export function draw(svg: string): Uint8Array {
  const drawn = new Resvg(svg, options);
  const image = drawn.render();
  const png = image.asPng();
  image.free();
  drawn.free();
  return png;
}
