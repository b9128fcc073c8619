/** Published opening hours. Schema. */
import { z } from 'astro/zod';
import { line, partialDate, says, sources } from './fields.ts';

export const hours = z
  .strictObject({
    value: line.meta(
      says(
        'Jam buka dengan tata tulis OpenStreetMap (opening_hours)',
        'Opening hours in the OpenStreetMap syntax',
        '"Tu-Su 08:00-16:00"',
      ),
    ),
    asOf: partialDate,
    source: sources,
    note: line
      .optional()
      .meta(
        says('Keterangan pendek', 'A few words that go with it', 'tutup pada hari libur nasional'),
      ),
  })
  .meta(says('Jam buka', 'Opening hours'));

export const hoursWords = z.strictObject({ note: line });
