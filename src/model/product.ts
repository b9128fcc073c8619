/** A craft or a local food. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { drawing, drawingWords, stepDrawing, stepWords } from './drawing.ts';
import { named, says, slug, statement, statementWords } from './fields.ts';

const step = statement
  .extend({ drawing: stepDrawing.optional() })
  .meta(says('Satu langkah', 'One step'));

export const productFacts = z.strictObject({
  ...commonFields,
  group: slug.meta(says('Kelompok produk', 'Product group', 'mebel')),
  materials: statement.optional().meta(says('Bahan', 'Materials')),
  tools: statement.optional().meta(says('Alat', 'Tools')),
  sizes: statement.optional().meta(says('Ukuran', 'Sizes')),
  genuine: statement
    .optional()
    .meta(says('Cara mengenali yang asli', 'How to tell the real thing')),
  care: statement.optional().meta(says('Cara merawat', 'Care')),
  carry: statement
    .optional()
    .meta(says('Yang tidak boleh dibawa atau diekspor', 'What may not be carried or exported')),
  steps: named(step)
    .optional()
    .meta(says('Langkah membuatnya, berurutan', 'How it is made, in order')),
  drawing: drawing.optional(),
});

const words = statementWords.optional();

export const productWords = z.strictObject({
  ...commonWords,
  materials: words,
  tools: words,
  sizes: words,
  genuine: words,
  care: words,
  carry: words,
  steps: named(stepWords).optional(),
  drawing: drawingWords.optional(),
});
