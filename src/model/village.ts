/** A desa, kelurahan or kampung where something is made. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { linksTo } from './fields.ts';
import { locatedFields, locatedWords } from './location.ts';

export const villageFacts = z.strictObject({
  ...commonFields,
  ...locatedFields,
  products: linksTo('Produk yang dibuat di sini', 'Products made here').optional(),
});

export const villageWords = z.strictObject({ ...commonWords, ...locatedWords });
