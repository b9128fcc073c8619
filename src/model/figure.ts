/** A dated figure: a price, a head count, a distance. Schemas. */
import { z } from 'astro/zod';
import { figureKinds, periods, units } from './figure-kinds.ts';
import { line, named, partialDate, says, sources } from './fields.ts';

const amount = z.number().nonnegative();

export const figure = z
  .strictObject({
    kind: z.enum(figureKinds).meta(says('Jenis angka', 'Kind of figure', 'price')),
    value: z
      .union([amount, z.tuple([amount, amount])])
      .meta(says('Angka, atau [dari, sampai]', 'A number, or [from, to]', '[250000, 2500000]')),
    unit: z.enum(units).meta(says('Satuan', 'Unit', 'IDR')),
    per: z
      .enum(periods)
      .optional()
      .meta(says('Per waktu', 'Per time', 'month')),
    about: z
      .boolean()
      .optional()
      .meta(says('Perkiraan sumber', 'The source says "about"', 'true')),
    asOf: partialDate,
    source: sources,
    note: line
      .optional()
      .meta(says('Keterangan pendek', 'A few words that go with it', 'harga ekspor sebuah')),
  })
  .meta(says('Angka bertanggal', 'A dated figure'));

export type Figure = z.infer<typeof figure>;

export const figures = named(figure).meta(says('Angka bertanggal', 'Dated figures'));
export const figureWords = named(z.strictObject({ note: line }));
