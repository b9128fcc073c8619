/** `npm run worklist`: what waits for an editor, as text or as a table. */
import { stringify } from 'csv-stringify/sync';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { contentIn, worklist, worklistColumns, worklistText } from '../check/index.ts';
import { locales } from '../i18n/locales.ts';
import { environmentLocale } from '../integrations/check.ts';
import { guideDate } from '../site.ts';
import { root } from './tool.ts';

const usage = 'npm run worklist -- [--format text|csv] [--lang id|en] [folder]';

/**
 * `worklist [--format text|csv] [--lang id|en] [folder]`, as of GUIDE_DATE.
 * @returns exit status: 0, since nothing of it is a mistake; 1 for arguments that nobody knows.
 */
export async function run(args: string[]): Promise<number> {
  const options = {
    format: { type: 'string', default: 'text' },
    lang: { type: 'string', default: environmentLocale() },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const locale = locales.find((each) => each === values.lang);
  if (!locale || !['text', 'csv'].includes(values.format) || positionals.length > 1) {
    console.error(usage);
    return 1;
  }
  const items = worklist(await contentIn(positionals[0] ?? join(root, 'content')), guideDate());
  const columns = [...worklistColumns];
  console.log(
    values.format === 'csv'
      ? stringify(items, { header: true, columns, escape_formulas: true }).trimEnd()
      : worklistText(items, locale),
  );
  return 0;
}
