/** A kecamatan, and what is known of villages that have no page of their own. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { desaCode, kecamatanCode, line, named, says, statement, statementWords } from './fields.ts';

/** A village of which too little is known for a page: its name, and the fact with its source. */
const village = statement.extend({
  name: line.meta(says('Nama desa atau kampung', 'Name of the village', 'Kampung Ciloa')),
  desa: desaCode.optional(),
});

export const kecamatanFacts = z.strictObject({
  ...commonFields,
  code: kecamatanCode,
  lines: named(village)
    .optional()
    .meta(says('Desa yang baru sedikit diketahui', 'Villages of which little is known')),
});

export const kecamatanWords = z.strictObject({
  ...commonWords,
  lines: named(statementWords).optional(),
});
