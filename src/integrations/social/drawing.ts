/** Turns SVG into PNG: one engine in WebAssembly, one font from a package, the same on every machine. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { family, type Measure } from '../../exports/social-svg.ts';

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

/** @returns the width in which a line is drawn, in pixels; white space at its ends is not counted. */
export const measure: Measure = (text, { size, weight }) => {
  const words = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const drawn = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg"><text font-family="${family}" font-size="${size}" font-weight="${weight}">${words}</text></svg>`,
    options,
  );
  const width = drawn.getBBox()?.width ?? 0;
  drawn.free();
  return width;
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
