/** A published document that facts rest on. Schema. */
import { z } from 'astro/zod';
import { line, partialDate, says } from './fields.ts';

/** An address that a reader can follow: one of another scheme could run a script. */
const webAddress = z.url({ protocol: /^https?$/ });

export const source = z.strictObject({
  title: line.meta(says('Judul', 'Title', 'Judul berita atau laporan')),
  publisher: line.meta(says('Penerbit', 'Publisher', 'ANTARA News Banten')),
  url: webAddress
    .optional()
    .meta(says('Alamat', 'Address', 'https://banten.antaranews.com/berita/29694')),
  author: line.optional().meta(says('Penulis', 'Author', 'Nama Penulis')),
  published: partialDate
    .optional()
    .meta(says('Terbit; kosong: tanpa tanggal', 'Date; none: undated', '2018-05-09')),
  about: z
    .boolean()
    .optional()
    .meta(says('Tanggalnya perkiraan', 'The date is an estimate', 'true')),
  read: partialDate.meta(says('Kapan dibaca', 'When it was read', '2026-11')),
  says: z
    .array(line)
    .min(1)
    .meta(
      says(
        'Isinya, dengan kata-kata kita sendiri',
        'What was taken from it, in our own words',
        '["About 100 local people, paid by the piece."]',
      ),
    ),
});

export type Source = z.infer<typeof source> & { id: string };
