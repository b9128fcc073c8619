/** The worklist as text for a person at a terminal, and as rows of a table. Pure. */
import { kindNames } from '../../i18n/strings/kinds.ts';
import type { Locale } from '../../i18n/locales.ts';
import { kinds } from '../../model/kinds.ts';
import { lists, type Item, type List } from '../worklist/index.ts';

const headings: Record<Locale, Record<List, string>> = {
  id: {
    old: 'Angka, jam buka, dan kontak yang sudah lama',
    'older-translation': 'Terjemahan yang lebih lama daripada naskah Indonesianya',
    untranslated: 'Yang belum diterjemahkan',
    uncited: 'Keterangan tanpa sumber',
    unknown: 'Yang belum diterbitkan siapa pun',
    'no-point': 'Tanpa koordinat',
    unlinked: 'Entri yang tidak ditaut dari entri lain',
    draft: 'Draf',
  },
  en: {
    old: 'Figures, opening hours and contacts that have grown old',
    'older-translation': 'Translations that are older than the Indonesian text',
    untranslated: 'Not translated',
    uncited: 'Statements without a source',
    unknown: 'What nobody has published',
    'no-point': 'Without coordinates',
    unlinked: 'Entries that no other entry links to',
    draft: 'Drafts',
  },
};

/** @returns what a list is called. */
export const listName = (list: List, locale: Locale): string => headings[locale][list];

const nothing: Record<Locale, string> = {
  id: 'Tidak ada yang menunggu.',
  en: 'Nothing is waiting.',
};

const lineOf = ({ file, line, what, since }: Item) =>
  `  ${file}:${line} ${what}${since === undefined ? '' : ` (${since})`}`;

function listText(list: List, items: readonly Item[], locale: Locale): string[] {
  const own = items.filter((each) => each.list === list);
  if (own.length === 0) return [];
  const byKind = kinds.flatMap((kind) => {
    const some = own.filter((each) => each.kind === kind);
    return some.length > 0
      ? [`${kindNames[locale][kind]} (${some.length})`, ...some.map(lineOf)]
      : [];
  });
  return [`${headings[locale][list]}: ${own.length}`, '', ...byKind, ''];
}

/** @returns the lists that hold something, by kind, and at the end how many each holds. */
export function worklistText(items: readonly Item[], locale: Locale): string {
  if (items.length === 0) return nothing[locale];
  const counts = lists.map((list) => {
    const count = items.filter((each) => each.list === list).length;
    return `${String(count).padStart(6)}  ${headings[locale][list]}`;
  });
  return [...lists.flatMap((list) => listText(list, items, locale)), ...counts].join('\n');
}

/** Names of the columns of the table. */
export const worklistColumns = ['list', 'kind', 'entry', 'file', 'line', 'what', 'since'] as const;
