import { describe, expect, it } from 'vitest';
import { afterKey, type Choice } from '../../../src/client/search/choice.ts';

const closed: Choice = { count: 3, at: -1, isOpen: false };
const open = (at: number): Choice => ({ count: 3, at, isOpen: true });

describe('a key in the field of suggestions', () => {
  it.each([
    ['ArrowDown', closed, 'move', open(0)],
    ['ArrowDown', open(-1), 'move', open(0)],
    ['ArrowDown', open(2), 'move', open(-1)],
    ['ArrowUp', open(-1), 'move', open(2)],
    ['ArrowUp', open(0), 'move', open(-1)],
    ['ArrowDown', { ...closed, count: 0 }, 'none', { ...closed, count: 0 }],
    ['Enter', open(1), 'take', open(1)],
    ['Enter', open(-1), 'none', open(-1)],
    ['Enter', closed, 'none', closed],
    ['Escape', open(1), 'close', closed],
    ['Escape', closed, 'clear', closed],
    ['a', open(1), 'none', open(1)],
    ['Tab', open(1), 'none', open(1)],
  ])('%s on %j: %s', (key, before, deed, after) => {
    expect(afterKey(key, before)).toEqual({ deed, choice: after });
  });
});
