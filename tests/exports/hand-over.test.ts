import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coordinates, handOverLinks } from '../../src/exports/hand-over.ts';
import { programs } from '../../src/i18n/strings/hand-over.ts';

const point = { lat: -6.361, lon: 106.25, name: 'Imah Batik (Sahate) & Co' };

describe('a point handed over', () => {
  test.each([
    ['geo', 'geo:-6.361,106.25?q=-6.361,106.25(Imah%20Batik%20Sahate%20%26%20Co)'],
    ['organic', 'om://map?v=1&ll=-6.361,106.25&n=Imah%20Batik%20(Sahate)%20%26%20Co'],
    ['osmand', 'https://osmand.net/map?pin=-6.361,106.25#15/-6.361/106.25'],
    ['google', 'https://www.google.com/maps/search/?api=1&query=-6.361%2C106.25'],
  ] as const)('to %s is %s', (program, address) => {
    expect(handOverLinks(point)[program]).toBe(address);
  });

  test('as text is latitude, longitude', () => {
    expect(coordinates(point)).toBe('-6.361, 106.25');
  });

  test('keeps its decimals, and is an address whatever its name is', () => {
    const name = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(name, (given) => {
        const links = handOverLinks({ ...point, name: given });
        for (const program of programs) {
          expect(URL.canParse(links[program])).toBe(true);
          const said = decodeURIComponent(links[program]);
          expect(said).toContain('-6.361,106.25');
          expect(links[program]).not.toMatch(/[\s"<>]/);
        }
      }),
    );
  });
});
