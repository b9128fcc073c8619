/** Rule: every citation leads to a source, and every source is cited. */
import { wordEdit } from '../correct/line.ts';
import { meant } from '../correct/nearest.ts';
import { usesInFacts } from '../fields/uses.ts';
import { problem, start, type Problem, type Spot } from '../problem.ts';
import type { Content, Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { isName } from '../correct/name.ts';
import { citationsIn, findAll } from './markdown.ts';
import { factPages, pagesOf } from './pages.ts';

interface Cited {
  page: Page;
  id: string;
  spot: Spot;
  /** Length of the key that stands at the spot before it. */
  skip: number;
}

const inFields = (content: Content): Cited[] =>
  factPages(content).flatMap(({ entry, page }) =>
    usesInFacts(entry.kind, page.data)
      .filter(({ is, value }) => is === 'source' && isName(value))
      .map(({ value, path }) => {
        const last = path.at(-1);
        const skip = typeof last === 'string' ? last.length : 0;
        return { page, id: value, spot: page.spot(path), skip };
      }),
  );

const inText = (content: Content): Cited[] =>
  pagesOf(content).flatMap(({ page }) =>
    citationsIn(page)
      .filter(({ closed, definition }) => closed && !definition)
      .map(({ id, spot }) => ({ page, id, spot, skip: 0 })),
  );

const badMarks = (content: Content): Problem[] =>
  pagesOf(content).flatMap(({ page }) =>
    citationsIn(page).flatMap(({ closed, definition, spot }) => {
      if (!closed) return [problem('unclosed-citation', page, spot, {})];
      return definition ? [problem('footnote-definition', page, spot, {})] : [];
    }),
  );

function unknown(cited: readonly Cited[], ids: ReadonlySet<string>): Problem[] {
  return cited
    .filter(({ id }) => !ids.has(id))
    .map(({ page, id, spot, skip }) => {
      const { near, sure } = meant(id, ids);
      const parts = id.split(/\s*[,;]\s*/);
      const several = parts.length > 1 && parts.every((part) => ids.has(part));
      const right = several ? parts.join('][^') : near;
      const edits = [right && wordEdit(page, spot, id, right, skip)];
      const params = { id, near: several ? undefined : near, isName: isName(id) };
      return problem('unknown-source', page, spot, params, { edits, sure: sure && !several });
    });
}

/** `[berita-satu]` and `[berita-satu]^`: the name of a source in brackets that no link follows. */
const bare = (content: Content, ids: ReadonlySet<string>): Problem[] =>
  pagesOf(content).flatMap(({ page }) =>
    findAll(page, /(?<!\])\[([a-z0-9-]+)\](\^)?(?![([:])/g)
      .filter(({ groups: [id = ''] }) => ids.has(id))
      .map(({ text, spot, groups: [id = ''] }) => {
        const edits = [{ ...spot, wrong: text, right: `[^${id}]` }];
        return problem('citation-mark', page, spot, { id }, { edits });
      }),
  );

export const citations: Rule = (content) => {
  const cited = [...inFields(content), ...inText(content)];
  const used = new Set(cited.map(({ id }) => id));
  const unused = content.whole ? content.sources.filter(({ id }) => !used.has(id)) : [];
  const ids = new Set(content.sources.map(({ id }) => id));
  return [
    ...unknown(cited, ids),
    ...bare(content, ids),
    ...badMarks(content),
    ...unused.map((file) => problem('unused-source', file, start, { id: file.id })),
  ];
};
