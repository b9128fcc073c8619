/** `npm run check`: the problems of the content, in the language of the reader. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotations, checkContent, report } from '../check/index.ts';
import { checkSettings, environmentLocale } from '../integrations/check.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { root } from './tool.ts';

const usage = 'npm run check -- [--lang id|en] [folder]';

/** @returns the language and the folder, or `undefined` for arguments that nobody knows. */
function read(args: string[]): { locale: Locale; folder: string } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' } },
    });
    const { lang } = values;
    const locale = lang === undefined ? environmentLocale() : locales.find((each) => each === lang);
    return locale && positionals.length < 2
      ? { locale, folder: positionals[0] ?? join(root, 'content') }
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Prints the report, on a CI host also its annotations.
 * @returns 1 when there is an error or the arguments are not known, else 0.
 */
export async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    console.error(usage);
    return 1;
  }
  const problems = await checkContent(asked.folder, checkSettings());
  if (problems.length > 0 && (process.env['CI'] || process.env['GITHUB_ACTIONS'])) {
    console.log(annotations(problems, asked.locale));
  }
  const wrong = problems.some(({ severity }) => severity === 'error');
  console.log(report(problems, asked.locale));
  return wrong ? 1 : 0;
}
