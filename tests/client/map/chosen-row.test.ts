import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wayTo } from '../../../src/client/map/chosen-row.ts';

const list = { top: 200, bottom: 800 };

test.each<[string, { top: number; bottom: number }, number]>([
  ['is seen', { top: 300, bottom: 380 }, 0],
  ['begins with the list', { top: 200, bottom: 280 }, 0],
  ['ends with the list', { top: 720, bottom: 800 }, 0],
  ['is cut off above', { top: 170, bottom: 250 }, -30],
  ['is cut off below', { top: 750, bottom: 830 }, 30],
  ['stands far below', { top: 1960, bottom: 2040 }, 1500],
  ['stands far above', { top: -1040, bottom: -960 }, -1500],
])('how far to a row that %s', (_, row, far) => {
  expect(wayTo(row, list)).toBe(far);
});

test('wherever a row stands, it is in sight afterwards, and then nothing moves', () => {
  const row = fc.record({
    top: fc.integer({ min: -9000, max: 9000 }),
    height: fc.integer({ min: 1, max: list.bottom - list.top }),
  });
  fc.assert(
    fc.property(row, ({ top, height }) => {
      const far = wayTo({ top, bottom: top + height }, list);
      const moved = { top: top - far, bottom: top + height - far };
      expect(moved.top).toBeGreaterThanOrEqual(list.top);
      expect(moved.bottom).toBeLessThanOrEqual(list.bottom);
      expect(wayTo(moved, list)).toBe(0);
    }),
  );
});
