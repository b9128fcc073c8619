import { expect, it } from 'vitest';
import { tallyOf, type Progress } from '../../src/offline/tally.ts';

const file = { path: 'a', size: 10, hash: '' };

it('counts what is kept, lost, come and still expected, and tells of all but the last', () => {
  const told: Progress[] = [];
  const start = { files: 1, bytes: 5, came: 2, coming: 50 };
  const tally = tallyOf(start, (progress) => told.push(progress));
  tally.kept(file);
  tally.kept(file, 4);
  tally.came(3);
  tally.expect(7);
  tally.lost(file);
  expect(told).toEqual([
    { files: 2, bytes: 15, came: 2, coming: 50 },
    { files: 3, bytes: 25, came: 6, coming: 50 },
    { files: 3, bytes: 25, came: 9, coming: 50 },
    { files: 2, bytes: 15, came: 9, coming: 57 },
  ]);
  expect(start.files).toBe(1);
});
