/** One of the product groups. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { drawing, drawingWords } from './drawing.ts';
import { says } from './fields.ts';

export const groupFacts = z.strictObject({
  ...commonFields,
  rank: z
    .number()
    .int()
    .positive()
    .meta(says('Urutan dalam daftar', 'Place in the list', '1')),
  official: z
    .boolean()
    .meta(says('Ada dalam daftar dinas kabupaten', "In the regency office's own list", 'true')),
  drawing: drawing.optional(),
});

export const groupWords = z.strictObject({ ...commonWords, drawing: drawingWords.optional() });
