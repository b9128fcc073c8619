/** What an entry lacks: answers, a point, a link, a translation that is up to date. Pure. */
import { protectedDesa } from '../../geo/protected.ts';
import { isOlder } from '../../model/translation-mark.ts';
import { isPointKind, type Kind } from '../../model/kinds.ts';
import { valueAt } from '../../model/record.ts';
import { fieldName, shown } from '../fields/shape.ts';
import { start } from '../problem.ts';
import type { Content, EntryFolder, Page } from '../read/content.ts';
import { linkedRefs } from '../rules/link-list.ts';
import { pairsIn, type Pair } from '../rules/pages.ts';
import { missingWords } from '../rules/translations.ts';
import { item, type Item } from './item.ts';

/** @returns what the entry says that nobody has published. */
export const unknownIn = (entry: EntryFolder, page: Page): Item[] =>
  Object.entries(valueAt(page.data, ['unknown']) ?? {}).map(([name, text]: [string, unknown]) =>
    item('unknown', entry, page, page.spot(['unknown', name]), String(text)),
  );

/** @returns the entry itself when it stands nowhere on the map and might. */
export function withoutPoint(entry: EntryFolder, page: Page): Item[] {
  const { desa, location } = page.data;
  const mayStand = isPointKind(entry.kind);
  const offMap = protectedDesa.some((land) => land.desa === desa);
  if (!mayStand || offMap || location !== undefined) return [];
  return [item('no-point', entry, page, start, shown(desa ?? page.data['kecamatan'] ?? ''))];
}

/** Kinds that stand together on a page of their own, and are found there. */
const inRegister = new Set<Kind>(['group', 'term', 'kecamatan', 'series']);

/** @returns the entry itself when no other leads to it; a draft cannot be led to yet. */
export function unlinkedIn(content: Content): (entry: EntryFolder, page: Page) => Item[] {
  const linked = linkedRefs(content);
  return (entry, page) =>
    linked.has(entry.ref) || inRegister.has(entry.kind) || page.data['draft'] === true
      ? []
      : [item('unlinked', entry, page, start, String(page.data['title']))];
}

function translationItems({ entry, facts, page }: Pair): Item[] {
  const old = isOlder(facts, page.data);
  const unmarked = page.data['translates'] === undefined;
  const command = `npm run translated -- ${entry.ref}`;
  return [
    ...(old || unmarked ? [item('older-translation', entry, page, start, command)] : []),
    ...missingWords({ entry, facts, page }).map(({ path, text }) =>
      item('untranslated', entry, page, page.spot(path), `${fieldName(path)}: ${text}`),
    ),
  ];
}

/** @returns what is not translated, or from words that have changed since. */
export function translationsIn(content: Content): Item[] {
  const pairs = pairsIn(content);
  const translated = new Set(pairs.map(({ entry }) => entry));
  const alone = content.entries.flatMap((entry) => {
    const [page] = Object.values(entry.pages);
    return page && !translated.has(entry)
      ? [item('untranslated', entry, page, start, shown(page.data['title'] ?? ''))]
      : [];
  });
  return [...pairs.flatMap(translationItems), ...alone];
}
