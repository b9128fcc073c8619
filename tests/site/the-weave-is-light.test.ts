import { expect, it } from 'vitest';
import { pages } from './built.ts';
import { weightOfText } from './weight.ts';

it('a pattern on a card weighs at most 0.3 kB', () => {
  const cards = pages.flatMap(({ file, html }) =>
    [...html.matchAll(/<svg class="swatch".*?<\/svg>/gs)].map(([svg]) => ({
      file,
      bytes: weightOfText(svg),
    })),
  );
  expect(cards.length).toBeGreaterThan(100);
  expect(cards.filter(({ bytes }) => bytes > 300)).toEqual([]);
});
