/** Every kind's schemas in one table: facts for the first language, words for a translation. */
import type { z } from 'astro/zod';
import { eventFacts, eventWords } from './event.ts';
import { groupFacts, groupWords } from './group.ts';
import { guideFacts, guideWords } from './guide.ts';
import { kecamatanFacts, kecamatanWords } from './kecamatan.ts';
import type { Kind } from './kinds.ts';
import { lessonFacts, lessonWords } from './lesson.ts';
import { makerFacts, makerWords } from './maker.ts';
import { placeFacts, placeWords } from './place.ts';
import { productFacts, productWords } from './product.ts';
import { seriesFacts, seriesWords } from './series.ts';
import { termFacts, termWords } from './term.ts';
import { tripFacts, tripWords } from './trip.ts';
import { villageFacts, villageWords } from './village.ts';

export const factSchemas = {
  village: villageFacts,
  product: productFacts,
  group: groupFacts,
  maker: makerFacts,
  place: placeFacts,
  trip: tripFacts,
  event: eventFacts,
  guide: guideFacts,
  lesson: lessonFacts,
  term: termFacts,
  kecamatan: kecamatanFacts,
  series: seriesFacts,
} as const satisfies Record<Kind, z.ZodType>;

export const wordSchemas = {
  village: villageWords,
  product: productWords,
  group: groupWords,
  maker: makerWords,
  place: placeWords,
  trip: tripWords,
  event: eventWords,
  guide: guideWords,
  lesson: lessonWords,
  term: termWords,
  kecamatan: kecamatanWords,
  series: seriesWords,
} as const satisfies Record<Kind, z.ZodType>;

/** The facts of an entry of one kind, its words in one language among them. */
export type Facts<K extends Kind> = z.infer<(typeof factSchemas)[K]>;
/** The words of a translation. */
export type Words<K extends Kind> = z.infer<(typeof wordSchemas)[K]>;
