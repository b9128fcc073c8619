/** A ready itinerary of stops. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { named, partialDate, ref, says, sources, line, statementWords } from './fields.ts';

export const travelModes = ['foot', 'train', 'bus', 'car', 'motorbike'] as const;

const stop = z.strictObject({
  day: z
    .number()
    .int()
    .positive()
    .meta(says('Hari keberapa', 'Which day', '1')),
  at: ref.meta(says('Entri: desa, perajin, atau wisata', 'The entry', 'places/museum-multatuli')),
  minutes: z
    .number()
    .int()
    .positive()
    .optional()
    .meta(says('Saran lama di sana, menit', 'Suggested minutes there', '60')),
  text: line.meta(
    says(
      'Apa yang dilihat, dan cara ke sana',
      'What to see, and how to get there',
      'Museum di sisi alun-alun; dari stasiun berjalan kaki',
    ),
  ),
  asOf: partialDate.optional(),
  source: sources.optional(),
});

export const tripFacts = z.strictObject({
  ...commonFields,
  days: z
    .number()
    .int()
    .positive()
    .meta(says('Lamanya, hari', 'Length in days', '1')),
  modes: z
    .array(z.enum(travelModes))
    .min(1)
    .meta(says('Naik apa', 'How one travels', '[train]')),
  stops: named(stop).meta(says('Perhentian, berurutan', 'Stops, in order')),
});

export const tripWords = z.strictObject({ ...commonWords, stops: named(statementWords) });
