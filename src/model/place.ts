/** What a tourist goes to see, and where a journey changes. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { lastDepartureWords, lastDepartures } from './departures.ts';
import { linksTo, says } from './fields.ts';
import { hours, hoursWords } from './hours.ts';
import { locatedFields, locatedWords } from './location.ts';

export const placeTypes = [
  'museum',
  'heritage',
  'square',
  'kasepuhan',
  'gate',
  'beach',
  'viewpoint',
  'waterfall',
  'cave',
  'lake',
  'river',
  'hot-spring',
  'mountain',
  'forest',
  'garden',
  'market',
  'town',
  'station',
  'terminal',
] as const;

export const placeFacts = z.strictObject({
  ...commonFields,
  ...locatedFields,
  type: z.enum(placeTypes).meta(says('Jenis tempat', 'Kind of place', 'beach')),
  products: linksTo('Produk yang dapat dilihat di sini', 'Products seen here').optional(),
  hours: hours.optional(),
  lastDepartures: lastDepartures.optional(),
});

export const placeWords = z.strictObject({
  ...commonWords,
  ...locatedWords,
  hours: hoursWords.optional(),
  lastDepartures: lastDepartureWords.optional(),
});
