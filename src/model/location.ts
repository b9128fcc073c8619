/** Where an entry is, and how exactly that is known. Schemas. */
import { z } from 'astro/zod';
import {
  desaCode,
  kecamatanCode,
  line,
  named,
  says,
  sources,
  statement,
  statementWords,
} from './fields.ts';
import { precisions } from './precision.ts';

/** A point in WGS84 degrees. A coordinate with `hidden` precision is in no output. */
export const location = z
  .strictObject({
    lat: z
      .number()
      .min(-90)
      .max(90)
      .meta(says('Lintang, derajat', 'Latitude, degrees', '-6.36124')),
    lon: z
      .number()
      .min(-180)
      .max(180)
      .meta(says('Bujur, derajat', 'Longitude, degrees', '106.26478')),
    precision: z.enum(precisions).meta(says('Ketelitian', 'How exact it is', 'village')),
    source: sources,
  })
  .meta(says('Koordinat', 'Coordinates'));

/** What every entry that stands somewhere has. */
export const locatedFields = {
  kampung: line.optional().meta(says('Nama kampung', 'Name of the kampung', 'Pasir Ona')),
  desa: desaCode.optional(),
  kecamatan: kecamatanCode
    .optional()
    .meta(
      says(
        'Kode kecamatan (hanya bila desanya tidak diketahui)',
        'Code of the kecamatan (only when the desa is unknown)',
      ),
    ),
  location: location.optional(),
  locationChecked: line
    .optional()
    .meta(
      says(
        'Alasan bila letaknya sudah diperiksa',
        'Why a doubtful point is right',
        'Di tepi kecamatan, menurut peta desa',
      ),
    ),
  access: named(statement).optional().meta(says('Cara ke sana', 'How to get there')),
};

export const locatedWords = { access: named(statementWords).optional() };
