/** A glossary word, mostly Sundanese. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { ref, says } from './fields.ts';

export const termLanguages = ['su', 'id', 'jv', 'nl'] as const;

export const termFacts = z.strictObject({
  ...commonFields,
  language: z.enum(termLanguages).meta(says('Bahasa kata itu', 'Language of the word', 'su')),
  entry: ref
    .optional()
    .meta(says('Entri yang menerangkannya', 'Entry that tells more', 'products/koja')),
});

export const termWords = z.strictObject(commonWords);
