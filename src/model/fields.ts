/** The small fields that every kind of entry is made of. Schemas: no client imports this file. */
import { z } from 'astro/zod';
import { refPattern, slugPattern } from './kinds.ts';
import { isPartialDate } from './dates.ts';

/**
 * What a field is, in an editor's words; the handbook's tables are generated from it.
 * @param description in Indonesian; @param en the same in English; @param example as typed in YAML.
 */
export const says = (description: string, en: string, example?: string) => ({
  description,
  en,
  ...(example === undefined ? {} : { examples: [example] }),
});

/** YAML reads `2024` as a number and, in Astro's reader, `2024-05-01` as a Date: both are dates here. */
const asText = (value: unknown) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'number' ? String(value) : value;
};

/** A year, month or day. */
export const partialDate = z
  .preprocess(asText, z.string().refine(isPartialDate, { error: 'partial-date' }))
  .meta(
    says(
      'Kapan sumbernya berkata begitu (tahun, bulan, atau tanggal)',
      'When the source said so (year, month or day)',
      '2024-05',
    ),
  );

/** The name of a folder, a source or a named record: lower case letters, digits and hyphens. */
export const slug = z.string().regex(slugPattern, { error: 'slug' });

/** One source or several: ids of files in `content/sources/`. */
export const sources = z
  .union([slug, z.array(slug).min(1)])
  .transform((ids) => [ids].flat())
  .meta(says('Sumber: nama berkas di content/sources/', 'Source ids', 'antaranews-273111'));

/** One line of words. */
export const line = z.string().trim().min(1);

/** A statement of a source in our own words, with its date where it ages. */
export const statement = z
  .strictObject({
    text: line.meta(
      says(
        'Kalimat dengan kata-kata sendiri',
        'A sentence in your own words',
        'Bambu dibeli di sekitar Rangkasbitung',
      ),
    ),
    asOf: partialDate.optional(),
    source: sources,
  })
  .meta(says('Pernyataan bersumber', 'A sourced statement'));

/** The words of a statement, in a translation. */
export const statementWords = z.strictObject({ text: line });

/** Several things of one sort, each under a short name that its translation repeats. */
export const named = <T extends z.ZodType>(value: T) => z.record(slug, value);

/** The area code of a desa or kelurahan: regency, kecamatan, desa. */
export const desaCode = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{2}\.\d{4}$/, { error: 'desa-code' })
  .meta(says('Kode desa menurut Kemendagri', 'Kemendagri code of the desa', '36.02.14.1004'));

/** The area code of a kecamatan. */
export const kecamatanCode = z
  .string()
  .regex(/^\d{2}\.\d{2}\.\d{2}$/, { error: 'kecamatan-code' })
  .meta(says('Kode kecamatan menurut Kemendagri', 'Kemendagri code of the kecamatan', '36.02.14'));

/** A link to entries of one kind: slug of the entry, and the source that says so. */
export const linksTo = (description: string, en: string) =>
  z.record(slug, sources).meta(says(description, en, 'bilik: antaranews-273111'));

/** A link to an entry of any kind, `folder/slug`. */
export const ref = z.string().regex(refPattern, { error: 'ref' });

/** Links to entries of any kind: `folder/slug`, and the source that says so. */
export const linksToAny = (description: string, en: string) =>
  z.record(ref, sources).meta(says(description, en, 'places/ciboleger: okezone-2965227'));
