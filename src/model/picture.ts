/** A photograph beside an entry: nothing is shown without credit, licence and consent. Schemas. */
import { z } from 'astro/zod';
import { line, partialDate, says } from './fields.ts';

/** The key is the name of the file in the entry's own folder. */
const fileName = z.string().regex(/^[a-z0-9-]+\.(jpe?g|png|webp)$/, { error: 'picture-name' });

export const picture = z.strictObject({
  alt: line.meta(
    says(
      'Apa yang terlihat, untuk yang tidak melihatnya',
      'What it shows',
      'Kursi bambu di depan bengkel',
    ),
  ),
  credit: line.meta(says('Nama pemotret', 'Who took it', 'Nama Pemotret')),
  licence: line.meta(says('Lisensi', 'Licence', 'CC BY-SA 4.0')),
  consent: line.meta(
    says(
      'Bagaimana orang di dalamnya menyetujui; atau "tanpa orang"',
      'How the people in it agreed',
      'tanpa orang',
    ),
  ),
  taken: partialDate.optional().meta(says('Kapan diambil', 'When it was taken')),
});

export const pictures = z
  .record(fileName, picture)
  .meta(says('Gambar (menurut nama berkas)', 'Pictures (by file name)'));
export const pictureWords = z.record(fileName, z.strictObject({ alt: line }));
