import { describe, expect, test } from 'vitest';
import { isBroken, tileAddress } from '../../../src/client/map/street-watch.ts';
import { site } from '../../../src/site.ts';

describe('the street map', () => {
  test.each([
    [0, 0, false],
    [0, 2, false],
    [0, 3, true],
    [3, 3, false],
    [3, 4, true],
    [40, 5, false],
  ])('with %i tiles come and %i failed: gone is %s', (loaded, failed, gone) => {
    expect(isBroken({ loaded, failed })).toBe(gone);
  });

  test('asks for a tile exactly as the policy of OpenStreetMap has it', () => {
    expect(tileAddress(site.tiles.url, { x: 6515, y: 4243, z: 13 })).toBe(
      'https://tile.openstreetmap.org/13/6515/4243.png',
    );
  });

  test('asks the host that the reader is told of', () => {
    expect(new URL(site.tiles.url).host).toBe(site.tiles.host);
    expect(new URL(site.tiles.url).protocol).toBe('https:');
  });
});
