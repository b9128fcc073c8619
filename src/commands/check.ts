/** `npm run check`: the problems of the content, in the language of the reader. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotations, checkContent, report } from '../check/index.ts';
import { mendContent, type Change } from '../check/mend.ts';
import { checkSettings, environmentLocale } from '../integrations/check.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { root } from './tool.ts';

const usage = 'npm run check -- [--fix] [--lang id|en] [folder]';

interface Asked {
  locale: Locale;
  folder: string;
  fix: boolean;
}

/** @returns what is asked for, or `undefined` for arguments that nobody knows. */
function read(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, fix: { type: 'boolean', default: false } },
    });
    const { lang, fix } = values;
    const locale = lang === undefined ? environmentLocale() : locales.find((each) => each === lang);
    return locale && positionals.length < 2
      ? { locale, folder: positionals[0] ?? join(root, 'content'), fix }
      : undefined;
  } catch {
    return undefined;
  }
}

/** What was mended: the piece of the line before and after. */
const changeLine = ({ file, line, wrong, right }: Change) =>
  `${file}:${line} ${JSON.stringify(wrong)} -> ${JSON.stringify(right)}`;

/**
 * With --fix mends first what is safe, and says each change; then prints the report, on a CI host also its annotations.
 * @returns 1 when there is an error or the arguments are not known, else 0.
 */
export async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    console.error(usage);
    return 1;
  }
  if (asked.fix) {
    const changes = await mendContent(asked.folder, checkSettings());
    if (changes.length > 0) console.log(`${changes.map(changeLine).join('\n')}\n`);
  }
  const problems = await checkContent(asked.folder, checkSettings());
  if (problems.length > 0 && (process.env['CI'] || process.env['GITHUB_ACTIONS'])) {
    console.log(annotations(problems, asked.locale));
  }
  const wrong = problems.some(({ severity }) => severity === 'error');
  console.log(report(problems, asked.locale));
  return wrong ? 1 : 0;
}
