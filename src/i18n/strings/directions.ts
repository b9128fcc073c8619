import type { Direction } from '../../model/distance.ts';
import type { Locale } from '../locales.ts';

/** What the directions of the compass are called. */
export const directionNames: Record<Locale, Record<Direction, string>> = {
  id: {
    ...{ n: 'utara', ne: 'timur laut', e: 'timur', se: 'tenggara' },
    ...{ s: 'selatan', sw: 'barat daya', w: 'barat', nw: 'barat laut' },
  },
  en: {
    ...{ n: 'north', ne: 'north-east', e: 'east', se: 'south-east' },
    ...{ s: 'south', sw: 'south-west', w: 'west', nw: 'north-west' },
  },
};
