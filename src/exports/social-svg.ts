/** A social picture as SVG, before it becomes pixels. Pure. */
import type { Kind } from '../model/kinds.ts';
import { strand, weaveLines } from '../model/weave-lines.ts';
import { patternOf } from '../model/weave.ts';
import { socialSize, type SocialCard } from './social.ts';
import { element, type Xml } from './xml.ts';

/** Type of a line: size in pixels, weight as in CSS. */
export interface Type {
  size: number;
  weight: 400 | 600;
}

/** @returns the width of a line in pixels. */
export type Measure = (text: string, type: Type) => number;

/** The family that the font files call themselves. */
export const family = 'Source Serif 4';

/** Light colours of `styles/tokens.css`: a picture does not know the reader's setting. */
const colours = {
  ground: '#faf6ec',
  text: '#211c15',
  soft: '#4f4636',
  hair: '#dccfb4',
  link: '#1b3f73',
  under: '#efe4cb',
  tones: ['#d9c08c', '#b98f52', '#7e5a2b'],
} as const;

const margin = 64;
const room = socialSize.width - 2 * margin;
/** How large the weave is drawn: a strand is 20 pixels, so that every edge falls between two. */
const scale = 2;
const band = 15 * strand * scale;
/** Between two strips. */
const seam = 4;

/** A strip of weave. */
function strip(ref: string, index: number, count: number): Xml {
  const share = socialSize.width / count;
  const width = index < count - 1 ? share - seam : share;
  const [wide, high] = [width / scale, band / scale];
  const lines = weaveLines(patternOf(ref), wide, high).map(({ tone, d, width: thick, dash }) => {
    const stroke = tone === undefined ? colours.under : colours.tones[tone];
    return element('path', { d, stroke, 'stroke-width': thick, 'stroke-dasharray': dash });
  });
  const box = { x: index * share, y: 0, width, height: band, viewBox: `0 0 ${wide} ${high}` };
  const ground = element('rect', { width: wide, height: high, fill: colours.under });
  return element('svg', box, [ground, ...lines]);
}

/** How the marks of the kinds are drawn, 24 pixels wide, as on the pages. */
const marks: Partial<Record<Kind, { d: string; stroke: string }>> = {
  village: { d: 'M3 3h18v18h-18z', stroke: '#7e2a16' },
  product: { d: 'M12 1l11 11-11 11-11-11z', stroke: '#6b3f14' },
  group: { d: 'M12 1l11 11-11 11-11-11z', stroke: '#6b3f14' },
  maker: { d: 'M3 21v-9a9 9 0 0 1 18 0v9z', stroke: '#004f59' },
  place: { d: 'M2 12a10 10 0 0 1 20 0a10 10 0 0 1-20 0z', stroke: '#23502f' },
};

const line = (text: string, x: number, y: number, { size, weight }: Type, fill: string) =>
  element(
    'text',
    { x, y, 'font-family': family, 'font-size': size, 'font-weight': weight, fill },
    text,
  );

/** Breaks a text into lines that fit; a word that is wider than the room stands alone. */
export function wrapped(text: string, type: Type, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, type) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Sizes of a title, the largest that fits first; the smallest is used in any case. */
const titles = [
  { type: { size: 84, weight: 600 }, lines: 1, step: 0 },
  { type: { size: 62, weight: 600 }, lines: 2, step: 70 },
  { type: { size: 46, weight: 600 }, lines: 3, step: 50 },
] as const;
/** Half-way between kicker and foot, where the middle of a title stands. */
const middle = 456;

function title(text: string, measure: Measure): Xml[] {
  const [large, medium, small] = titles;
  const linesOf = ({ type }: { type: Type }) => wrapped(text, type, room, measure);
  const fits = (each: { type: Type; lines: number }) => linesOf(each).length <= each.lines;
  const chosen = fits(large) ? large : fits(medium) ? medium : small;
  const { step, type } = chosen;
  const lines = linesOf(chosen);
  const first = middle + type.size / 3 - ((lines.length - 1) * step) / 2;
  return lines.map((each, index) => line(each, margin, first + index * step, type, colours.text));
}

function kicker({ kind, kicker: text }: SocialCard): Xml[] {
  const mark = kind && marks[kind];
  const x = mark ? margin + 40 : margin;
  const transform = `translate(${margin} 344)`;
  const drawn = { d: mark?.d, fill: 'none', stroke: mark?.stroke, 'stroke-width': 3, transform };
  const words = line(text, x, 366, { size: 32, weight: 400 }, colours.soft);
  return mark ? [element('path', drawn), words] : [words];
}

function foot([name, region]: SocialCard['foot'], measure: Measure): Xml[] {
  const type = { size: 30, weight: 600 } as const;
  const after = margin + measure(name, type) + 14;
  return [
    element('path', { d: `M${margin} 548h${room}`, stroke: colours.hair, 'stroke-width': 2 }),
    line(name, margin, 592, type, colours.link),
    line(region, after, 592, { size: 30, weight: 400 }, colours.soft),
  ];
}

/** @returns the picture; `measure` must be of the same font that draws it. */
export function socialSvg(card: SocialCard, measure: Measure): string {
  const { width, height } = socialSize;
  const strips = card.woven.map((ref, index) => strip(ref, index, card.woven.length));
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height }, [
    element('rect', { width, height, fill: colours.ground }),
    ...strips,
    ...kicker(card),
    ...title(card.title, measure),
    ...foot(card.foot, measure),
  ]).xml;
}
