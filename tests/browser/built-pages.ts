/** The pages of the built guide, and few of them that hold between them all that any page is made of. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtGuide } from './server.ts';

const textOf = (address: string) =>
  readFileSync(
    join(builtGuide(), /(^|\/)$/.test(address) ? `${address}index.html` : address),
    'utf8',
  );

/** @returns the addresses of all pages that stay, below the base and without a slash at their start. */
export const builtPages = (): string[] =>
  globSync('**/*.html', { cwd: builtGuide() })
    .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
    .filter((address) => !textOf(address).includes('http-equiv="refresh"'))
    .sort();

/** What a page is made of: its elements, and each with its attributes, classes, role and type. */
function piecesOf(html: string): Set<string> {
  const tags = html.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g);
  const pieces = [...tags].flatMap(([, tag = '', attributes = '']) => {
    const value = (name: string) =>
      new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]?.split(/\s+/) ?? [];
    const bare = attributes.replaceAll(/"[^"]*"/g, '');
    const names = [...bare.matchAll(/[\w:-]+/g)].map(([name]) => `[${name}]`);
    const values = ['class', 'role', 'type', 'lang'].flatMap(value);
    const marks = [...names, ...values];
    return [tag, ...marks.map((mark) => tag + mark)];
  });
  return new Set(pieces);
}

/**
 * @param known pages that are looked at anyway.
 * @returns further pages, as few as one finds by taking each time the one with most that is new.
 */
export function coveringPages(known: readonly string[]): string[] {
  const pages = builtPages().map((address) => ({ address, pieces: piecesOf(textOf(address)) }));
  const seen = new Set<string>();
  const take = (pieces: Set<string>) => pieces.forEach((piece) => seen.add(piece));
  for (const { address, pieces } of pages) if (known.includes(address)) take(pieces);
  const chosen: string[] = [];
  for (;;) {
    const news = ({ pieces }: (typeof pages)[number]) =>
      [...pieces].filter((piece) => !seen.has(piece)).length;
    const best = pages.reduce((a, b) => (news(b) > news(a) ? b : a));
    if (news(best) === 0) return chosen;
    chosen.push(best.address);
    take(best.pieces);
  }
}
