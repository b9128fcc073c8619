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
import { asking, Cancelled, type Ask } from './new/ask.ts';
import { filesOf, liesSomewhere, type NewEntry } from './new/entry.ts';
import { isSource, sourceFrom, writeSource } from './new/source.ts';
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
async function write(entry: NewEntry, asked: Asked): Promise<void> {
  const { locale, content } = asked;
  const say = newStrings[locale];
  const folder = join(content, folders[entry.kind], entry.slug);
  const files = filesOf(entry, guideDate(), locale);
  const shown = relative(root, folder);
  if (!writeFolder(folder, files)) throw new Refused(say.exists(shown));
  console.log([say.written, ...Object.keys(files).map((name) => `  ${shown}/${name}`)].join('\n'));
  if (liesSomewhere(entry.kind) && !Object.values(files).join().includes('\nlocation:')) {
    console.log(say.noPoint);
  }
  await tellGaps(`/${folders[entry.kind]}/${entry.slug}/`, asked);
}

/** Says what the check finds in what was written just now; that nothing leads there yet is no news. */
async function tellGaps(place: string, { locale, content }: Asked): Promise<void> {
  const problems = await checkContent(content, checkSettings());
  const own = problems.filter(({ file, code }) => file.includes(place) && code !== 'unused-source');
  if (own.length > 0) console.log(`\n${newStrings[locale].missing}\n\n${report(own, locale)}`);
}

/** Makes a source, or an entry. */
async function make(asked: Asked, ask: Ask | undefined): Promise<void> {
  const { flags, locale, content } = asked;
  if (!isSource(flags.kind)) {
    await write(await entryFrom(flags, locale, ask, (line) => console.log(line)), asked);
    return;
  }
  const source = await sourceFrom(flags, locale, ask);
  const path = writeSource(content, source, guideDate(), locale);
  const shown = relative(root, path ?? join(content, 'sources', `${source.id}.yaml`));
  if (path === undefined) throw new Refused(newStrings[locale].exists(shown));
  console.log(`${newStrings[locale].written}\n  ${shown}`);
  await tellGaps(`/sources/${source.id}.yaml`, asked);
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
  try {
    await (flags.name === undefined ? asking((ask) => make(asked, ask)) : make(asked, undefined));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused || error instanceof Cancelled)) throw error;
    console.error(error.message || `\n${newStrings[locale].cancelled}`);
    return 1;
  }
}
