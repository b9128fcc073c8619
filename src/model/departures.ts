/** The last departures of a day that a source has published. Schema. */
import { z } from 'astro/zod';
import { line, named, partialDate, says, sources, statementWords } from './fields.ts';

const departure = z.strictObject({
  value: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'clock' })
    .meta(says('Jam berangkat, dalam tanda kutip', 'When it leaves, in quotes', '"20:40"')),
  text: line.meta(
    says('Kendaraan apa, ke mana', 'What leaves, and where to', 'KRL ke Tanah Abang'),
  ),
  asOf: partialDate,
  source: sources,
});

export const lastDepartures = named(departure).meta(
  says('Keberangkatan terakhir dari sini', 'Last departures from here'),
);
export const lastDepartureWords = named(statementWords);
