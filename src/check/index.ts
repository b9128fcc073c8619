/** The check: a content folder becomes the list of all its problems. */
import type { Problem } from './problem.ts';
import { readContent, type Content } from './read/content.ts';
import { readTree, type Tree } from './read/disk.ts';
import { areaCodes } from './rules/area-codes.ts';
import { citations } from './rules/citations.ts';
import { coordinates } from './rules/coordinates.ts';
import { dates } from './rules/dates.ts';
import { drawings } from './rules/drawings.ts';
import { duplicates } from './rules/duplicates.ts';
import { figures } from './rules/figures.ts';
import { hours } from './rules/hours.ts';
import { links } from './rules/links.ts';
import { older } from './rules/older.ts';
import { orphans } from './rules/orphans.ts';
import { lessonText } from './rules/parts.ts';
import { pictures } from './rules/pictures.ts';
import { prose } from './rules/prose.ts';
import { quotes } from './rules/quotes.ts';
import { slips } from './rules/slips.ts';
import { spaces } from './rules/spaces.ts';
import { schema } from './rules/schema.ts';
import { surroundings } from './rules/surroundings.ts';
import { territory } from './rules/territory.ts';
import { translations } from './rules/translations.ts';
import { trips } from './rules/trips.ts';
import type { Rule, Settings } from './settings.ts';

export type { Problem } from './problem.ts';
export type { Settings } from './settings.ts';
export { withMark } from './correct/mark.ts';
export { markOf } from './rules/older.ts';
export { pairsIn, type Pair } from './rules/pages.ts';
export { lists, worklist, type Item, type List } from './worklist/index.ts';
export { annotations } from './report/github.ts';
export { listName, worklistColumns, worklistText } from './report/worklist.ts';
export { report } from './report/terminal.ts';

/** Every rule; each looks at everything and knows nothing of the others. */
const rules: readonly Rule[] = [
  schema,
  quotes,
  spaces,
  slips,
  translations,
  older,
  citations,
  links,
  trips,
  areaCodes,
  coordinates,
  surroundings,
  territory,
  dates,
  figures,
  hours,
  pictures,
  drawings,
  prose,
  lessonText,
  duplicates,
  orphans,
];

const byPlace = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;

/** The problems of files that have been read already, sorted by file and place. */
export function checkTree(tree: Tree, settings: Settings): Problem[] {
  const { content, problems } = readContent(tree);
  return [...problems, ...rules.flatMap((rule) => rule(content, settings))].sort(byPlace);
}

/**
 * Checks a content folder; a folder that is missing is a problem, too.
 * @returns every problem of every file, sorted by file and place; files are named from the folder
 * above `dir`.
 */
export const checkContent = async (dir: string, settings: Settings): Promise<Problem[]> =>
  checkTree(await readTree(dir), settings);

/** @returns the content of a folder, as far as it can be read. */
export const contentIn = async (dir: string): Promise<Content> =>
  readContent(await readTree(dir)).content;
