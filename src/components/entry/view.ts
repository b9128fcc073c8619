/** What an entry's page is made from: the entry, the guide around it and its numbered notes. */
import { citations } from '../../model/citations.ts';
import type { Entry } from '../../model/entry.ts';
import type { Guide } from '../../model/links.ts';
import type { Source } from '../../model/source.ts';

export interface View {
  entry: Entry;
  guide: Guide;
  /** The sources of the page, in the order of their notes. */
  sources: readonly Source[];
  /** @returns the numbers of the notes for these sources, from 1. */
  notesOf(ids: readonly string[]): number[];
}

/**
 * Numbers the sources of an entry.
 * @throws Error when the entry cites a source that `content/sources/` does not hold.
 */
export function viewOf(entry: Entry, guide: Guide, all: ReadonlyMap<string, Source>): View {
  const ids = citations(entry);
  const sources = ids.map((id) => {
    const source = all.get(id);
    if (!source) throw new Error(`content/${entry.ref}: no source "${id}" in content/sources/`);
    return source;
  });
  return { entry, guide, sources, notesOf: (cited) => cited.map((id) => ids.indexOf(id) + 1) };
}
