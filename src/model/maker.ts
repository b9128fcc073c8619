/** A workshop, group, gallery, shop or market where something is made or sold. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { linksTo, line, partialDate, says, sources, statement, statementWords } from './fields.ts';
import { hours, hoursWords } from './hours.ts';
import { locatedFields, locatedWords } from './location.ts';

export const makerRoles = ['workshop', 'group', 'gallery', 'shop', 'market'] as const;
const contactTypes = ['phone', 'whatsapp', 'email', 'website', 'shop', 'social'] as const;

/** A trade contact that the business itself published. */
const contact = z.strictObject({
  type: z.enum(contactTypes).meta(says('Jenis kontak', 'Kind of contact', 'whatsapp')),
  value: line.meta(
    says(
      'Nomor atau alamat, dalam tanda kutip',
      'Number or address, in quotes',
      '"0812 0000 0000"',
    ),
  ),
  asOf: partialDate,
  source: sources,
});

/** Whether the maker takes visitors; left out where nobody has said so. */
const visits = z
  .strictObject({
    answer: z.enum(['yes', 'appointment', 'no']).meta(says('Menerima kunjungan', 'Takes visitors')),
    asOf: partialDate,
    source: sources,
  })
  .meta(says('Apakah menerima tamu, bila ada yang menyatakan', 'Whether it takes visitors'));

export const makerFacts = z.strictObject({
  ...commonFields,
  ...locatedFields,
  role: z.enum(makerRoles).meta(says('Jenis usaha', 'Kind of business', 'workshop')),
  village: linksTo('Desa kriya tempatnya', 'The craft village it is in').optional(),
  products: linksTo('Produk yang dibuat atau dijual', 'Products made or sold').optional(),
  sells: statement.optional().meta(says('Yang dijual', 'What is sold')),
  address: statement.optional().meta(says('Alamat dalam kata-kata', 'Address in words')),
  order: statement.optional().meta(says('Cara memesan dan pengiriman', 'Ordering and shipping')),
  payment: statement.optional().meta(says('Cara membayar', 'Payment')),
  contacts: z.array(contact).optional().meta(says('Kontak usaha', 'Trade contacts')),
  visits: visits.optional(),
  hours: hours.optional(),
});

const words = statementWords.optional();

export const makerWords = z.strictObject({
  ...commonWords,
  ...locatedWords,
  sells: words,
  address: words,
  order: words,
  payment: words,
  hours: hoursWords.optional(),
});
