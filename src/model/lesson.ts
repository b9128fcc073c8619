/** A school lesson with a worksheet. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { line, linksToAny, named, says } from './fields.ts';

export const schoolLevels = ['sd', 'smp', 'sma'] as const;

export const lessonFacts = z.strictObject({
  ...commonFields,
  levels: z
    .array(z.enum(schoolLevels))
    .min(1)
    .meta(says('Jenjang', 'School levels', '[smp]')),
  minutes: z
    .number()
    .int()
    .positive()
    .meta(says('Lamanya, menit', 'Minutes', '80')),
  about: linksToAny('Entri yang dipelajari', 'Entries it is about').optional(),
  goals: named(line).meta(says('Tujuan', 'Goals', 'kenal: Mengenal bahan anyaman')),
  needs: named(line)
    .optional()
    .meta(says('Yang disiapkan', 'What is needed', 'kertas: Kertas bekas dan gunting')),
});

export const lessonWords = z.strictObject({
  ...commonWords,
  goals: named(line),
  needs: named(line).optional(),
});
