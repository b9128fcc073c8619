import { describe, expect, it } from 'vitest';
import { vocabularyOf } from '../../../src/client/search/vocabulary.ts';

const words = ['anyam', 'anyaman', 'kalimaya', 'batik', 'batu', 'baduy', 'rangkasbitung', 'koja'];
const vocabulary = vocabularyOf(new Set(words));

describe('what a typed word may mean', () => {
  it.each([
    ['batik', [['batik', 'same']]],
    [
      'anyam',
      [
        ['anyam', 'same'],
        ['anyaman', 'root'],
      ],
    ],
    [
      'menganyam',
      [
        ['anyam', 'root'],
        ['anyaman', 'root'],
      ],
    ],
    ['badoej', [['baduy', 'spelling']]],
    ['kalimya', [['kalimaya', 'like']]],
    ['klimya', []],
    ['kalmiyya', [['kalimaya', 'like']]],
    ['rangkas', [['rangkasbitung', 'start']]],
    ['ko', []],
    ['koj', [['koja', 'start']]],
    ['kjoa', [['koja', 'like']]],
    ['kja', []],
    ['xyzw', []],
    ['', []],
  ])('%s: %j', (word, expected) => {
    expect(vocabulary.meant(word).map(({ term, as }) => [term, as])).toEqual(expected);
  });
});
