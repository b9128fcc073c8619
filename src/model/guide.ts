/** Practical advice: transport, manners, safety, how buying helps. Schemas. */
import { z } from 'astro/zod';
import { commonFields, commonWords } from './common.ts';
import { linksToAny } from './fields.ts';

export const guideFacts = z.strictObject({
  ...commonFields,
  about: linksToAny('Entri yang diterangkan', 'Entries it is about').optional(),
});

export const guideWords = z.strictObject(commonWords);
