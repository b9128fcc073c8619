/** Binds the content folders to the schemas; defines no field. */
import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { glob } from 'astro/loaders';
import { defaultLocale, locales, type Locale } from './i18n/locales.ts';
import { folders, kinds, type Kind } from './model/kinds.ts';
import { factSchemas, wordSchemas } from './model/schemas.ts';
import { source } from './model/source.ts';

/** An entry's folder is its identity: `pasir-ona/index.id.md` is `pasir-ona`. */
const generateId = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

/**
 * A file with gaps must not end `npm run dev` for the whole guide: it comes as nothing, which the
 * catalogue leaves out. The check has told of it, and starts no build with it.
 */
const orNothing = (schema: z.ZodType) => schema.catch(null);

const collection = (kind: Kind, locale: Locale) =>
  defineCollection({
    loader: glob({
      base: `./content/${folders[kind]}`,
      pattern: `*/index.${locale}.{md,mdx}`,
      generateId,
    }),
    schema: orNothing(locale === defaultLocale ? factSchemas[kind] : wordSchemas[kind]),
  });

export const collections = {
  ...Object.fromEntries(
    kinds.flatMap((kind) =>
      locales.map((locale) => [`${kind}-${locale}`, collection(kind, locale)] as const),
    ),
  ),
  sources: defineCollection({
    loader: glob({ base: './content/sources', pattern: '*.yaml' }),
    schema: orNothing(source),
  }),
};
