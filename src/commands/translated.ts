/** `npm run translated`: marks translations as being up to date with the Indonesian text. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentIn, markOf, pairsIn, withMark, type Pair } from '../check/index.ts';
import { newStrings } from '../i18n/strings/new.ts';
import { environmentLocale } from '../integrations/check.ts';
import { root } from './tool.ts';

/** Marks one file. @returns whether that changed it. */
function mark(pair: Pair, folder: string): boolean {
  const file = join(dirname(resolve(folder)), pair.page.path);
  const before = readFileSync(file, 'utf8');
  const after = withMark(before, markOf(pair));
  if (after === before) return false;
  writeFileSync(file, after);
  return true;
}

/**
 * `translated <folder/name>...` marks what has just been translated; `translated --new` marks every
 * translation that bears no mark yet.
 * @returns exit status: 0 when every entry that is named has a translation.
 */
export async function run(args: string[]): Promise<number> {
  const options = {
    new: { type: 'boolean', default: false },
    content: { type: 'string', default: join(root, 'content') },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const say = newStrings[environmentLocale()];
  const pairs = pairsIn(await contentIn(values.content));
  const named = positionals.map((text) => text.replace(/^content\/|\/(?:index.*)?$/g, ''));
  const lost = named.filter((ref) => !pairs.some(({ entry }) => entry.ref === ref));
  if (lost.length > 0 || (named.length === 0 && !values.new)) {
    console.error(lost.length > 0 ? say.noTranslation(lost.join(', ')) : say.translatedUsage);
    return 1;
  }
  const wanted = pairs.filter(
    ({ entry, page }) =>
      named.includes(entry.ref) || (values.new && page.data['translates'] === undefined),
  );
  const changed = wanted.filter((pair) => mark(pair, values.content));
  console.log(say.marked(changed.length));
  return 0;
}
