/** A series of dated figures that belong together, drawn as a chart with its table. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { figures, figureWords } from './figure.ts';
import { says } from './fields.ts';

export const seriesFacts = z.strictObject({
  ...commonFields,
  figures: figures.meta(says('Angka dalam deret', 'The figures of the series')),
  rank: z
    .number()
    .int()
    .positive()
    .meta(says('Urutan di halaman', 'Place on the page', '1')),
});

export const seriesWords = z.strictObject({ ...commonWords, figures: figureWords.optional() });
