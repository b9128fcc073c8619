/** What every entry has, whatever its kind. Schemas. */
import { z } from 'astro/zod';
import { figures, figureWords } from './figure.ts';
import { line, named, partialDate, says, slug, statement, statementWords } from './fields.ts';
import { pictures, pictureWords } from './picture.ts';

/** Longest summary, in characters: one search result, one card, one social picture. */
export const summaryLength = 160;

const wordFields = {
  title: line.meta(says('Nama', 'Name', 'Pasir Ona')),
  summary: line
    .max(summaryLength)
    .meta(
      says(
        'Ringkasan (satu atau dua kalimat, paling panjang 160 huruf)',
        'Summary (at most 160 characters)',
        'Kampung tempat mebel bambu dibuat',
      ),
    ),
  aliases: z
    .array(line)
    .optional()
    .meta(
      says(
        'Ejaan dan nama lain, untuk pencarian',
        'Other spellings and names, for search',
        '[Pasirona, Kampung Pasir Ona]',
      ),
    ),
};

/** A rule that a visitor must respect there, and whose rule it is. */
const rule = statement.extend({
  authority: line.meta(says('Aturan siapa', 'Whose rule it is', 'Jaro Kanekes')),
});

/** Fields of `index.id.md` in every kind. */
export const commonFields = {
  ...wordFields,
  sources: z
    .array(slug)
    .meta(
      says(
        'Sumber untuk seluruh halaman',
        'Sources that the whole entry rests on',
        '[antaranews-273111]',
      ),
    ),
  checked: partialDate.meta(
    says('Bulan sumbernya terakhir dibaca', 'When last checked', '2026-11'),
  ),
  draft: z
    .boolean()
    .optional()
    .meta(says('Belum diterbitkan', 'Not published yet', 'true')),
  figures: figures.optional(),
  protocol: named(rule).optional().meta(says('Yang harus dihormati', 'What to respect')),
  unknown: named(line)
    .optional()
    .meta(
      says(
        'Yang belum diterbitkan siapa pun',
        'What nobody has published yet',
        'jam-buka: Jam buka bengkel',
      ),
    ),
  pictures: pictures.optional(),
};

/** Fields of a translation in every kind: words only. */
export const commonWords = {
  ...wordFields,
  translates: line
    .optional()
    .meta(
      says(
        'Tanda naskah Indonesia yang diterjemahkan; ditulis oleh npm run translated',
        'Mark of the Indonesian words that are translated; npm run translated writes it',
        'kdqzmab',
      ),
    ),
  figures: figureWords.optional(),
  protocol: named(statementWords.extend({ authority: line.optional() })).optional(),
  unknown: named(line).optional(),
  pictures: pictureWords.optional(),
};
