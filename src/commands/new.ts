/** `npm run new`: the files of a new entry, as a draft with comments. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent, report } from '../check/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { newStrings } from '../i18n/strings/new.ts';
import { checkSettings, environmentLocale } from '../integrations/check.ts';
import { folders } from '../model/kinds.ts';
import { guideDate } from '../site.ts';
import { entryFrom, Refused, type Flags } from './new/answers.ts';
import { asking, Cancelled } from './new/ask.ts';
import { filesOf, liesSomewhere, type NewEntry } from './new/entry.ts';
import { writeFolder } from './new/write.ts';
import { root } from './tool.ts';

interface Asked {
  flags: Flags;
  locale: Locale;
  content: string;
}

const option = { type: 'string' } as const;
const options = { name: option, slug: option, desa: option, lang: option, content: option };

/** @returns what the command line says, or `undefined` for arguments that nobody knows. */
function read(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const { lang, content = join(root, 'content'), ...flags } = values;
    const locale = lang === undefined ? environmentLocale() : locales.find((each) => each === lang);
    const [kind, ...rest] = positionals;
    return locale && rest.length === 0 ? { flags: { kind, ...flags }, locale, content } : undefined;
  } catch {
    return undefined;
  }
}

/** Writes the entry, and says what is still to be filled in. */
async function write(entry: NewEntry, { locale, content }: Asked): Promise<void> {
  const say = newStrings[locale];
  const folder = join(content, folders[entry.kind], entry.slug);
  const files = filesOf(entry, guideDate(), locale);
  const shown = relative(root, folder);
  if (!writeFolder(folder, files)) throw new Refused(say.exists(shown));
  console.log([say.written, ...Object.keys(files).map((name) => `  ${shown}/${name}`)].join('\n'));
  if (liesSomewhere(entry.kind) && !Object.values(files).join().includes('\nlocation:')) {
    console.log(say.noPoint);
  }
  const problems = await checkContent(content, checkSettings());
  const own = problems.filter(({ file }) =>
    file.includes(`/${folders[entry.kind]}/${entry.slug}/`),
  );
  if (own.length > 0) console.log(`\n${say.missing}\n\n${report(own, locale)}`);
}

/**
 * `new [kind] [--name "..."] [--slug ...] [--desa ...] [--lang id|en] [--content folder]`: with a
 * name nothing is asked, without one everything that is left out.
 * @returns exit status: 0 when the files are written.
 */
export async function run(args: string[]): Promise<number> {
  const asked = read(args);
  if (!asked) {
    console.error(newStrings[environmentLocale()].usage);
    return 1;
  }
  const { flags, locale } = asked;
  const tell = (line: string) => console.log(line);
  try {
    const entry =
      flags.name === undefined
        ? await asking((ask) => entryFrom(flags, locale, ask, tell))
        : await entryFrom(flags, locale, undefined, tell);
    await write(entry, asked);
    return 0;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Cancelled)) throw error;
    console.error(error.message || `\n${newStrings[locale].cancelled}`);
    return 1;
  }
}
