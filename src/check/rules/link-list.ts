/** Every link between entries, with its place. Pure. */
import { usesInFacts } from '../fields/uses.ts';
import type { Spot } from '../problem.ts';
import type { Content, EntryFolder, Page } from '../read/content.ts';
import { isRef } from '../../model/kinds.ts';
import { linksIn, renderedLinks, type TextLink } from './markdown.ts';
import { refsOfPartsIn } from './parts.ts';
import { factPages, pagesOf } from './pages.ts';

/** A link of an entry's fields or text to another entry. */
export interface EntryLink {
  entry: EntryFolder;
  page: Page;
  target: string;
  spot: Spot;
  /** Whether it stands in the text, where a reader would follow it. */
  inText: boolean;
}

/** Links as they are written, with the place of their target, then those that are written by a name. */
function textLinks(page: Page): TextLink[] {
  const written = linksIn(page);
  const targets = new Set(written.map(({ target }) => target));
  return [...written, ...renderedLinks(page).filter(({ target }) => !targets.has(target))];
}

/** @returns every link that is formed like one, whether or not its target exists. */
export function entryLinks(content: Content): EntryLink[] {
  const stated = factPages(content).flatMap(({ entry, page }) =>
    usesInFacts(entry.kind, page.data)
      .filter(({ is }) => is === 'link')
      .map(({ value, path }) => ({
        entry,
        page,
        target: value,
        spot: page.spot(path),
        inText: false,
      })),
  );
  const mentioned = pagesOf(content).flatMap(({ entry, page }) =>
    textLinks(page).map(({ target, spot }) => ({ entry, page, target, spot, inText: true })),
  );
  const named = pagesOf(content).flatMap(({ entry, page }) =>
    refsOfPartsIn(page).map((link) => ({ entry, page, ...link, inText: true })),
  );
  return [...stated, ...mentioned, ...named].filter(({ target }) => isRef(target));
}

/** @returns the references to which another entry than their own links. */
export const linkedRefs = (content: Content): Set<string> =>
  new Set(
    entryLinks(content).flatMap(({ entry, target }) => (entry.ref === target ? [] : [target])),
  );
