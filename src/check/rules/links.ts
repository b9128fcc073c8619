/** Rule: every link leads to an entry that is published, to an https address or to an emergency number. */
import { isRef } from '../../model/kinds.ts';
import { defaultLocale } from '../../i18n/locales.ts';
import type { Edit } from '../correct/edit.ts';
import { wordEdit } from '../correct/line.ts';
import { meant, type Meant } from '../correct/nearest.ts';
import { problem, type Problem } from '../problem.ts';
import type { Content, EntryFolder, Page } from '../read/content.ts';
import type { Rule } from '../settings.ts';
import { entryLinks, type EntryLink } from './link-list.ts';
import { linksIn, renderedLinks, type TextLink } from './markdown.ts';
import { pagesOf } from './pages.ts';

/** The valid reference nearest to a wrong one; a right name in a wrong folder is the nearest. */
function nearestRef(target: string, refs: readonly string[]): Meant {
  const slug = target.split('/').at(-1);
  const elsewhere = refs.filter((each) => each.split('/')[1] === slug);
  return elsewhere.length === 1 ? { near: elsewhere[0], sure: true } : meant(target, refs);
}

const isDraft = ({ pages }: EntryFolder) => pages[defaultLocale]?.data['draft'] === true;

/** The target of a link, put right; a field that links by slug alone keeps its kind. */
function corrected({ page, target, spot }: EntryLink, near: string): Edit | undefined {
  const whole = wordEdit(page, spot, target, near);
  const [[folder, slug = ''], [right, name = '']] = [target.split('/'), near.split('/')];
  return whole ?? (folder === right ? wordEdit(page, spot, slug, name) : undefined);
}

function toEntry(link: EntryLink, entries: ReadonlyMap<string, EntryFolder>): Problem[] {
  const { entry, page, target, spot, inText } = link;
  const other = entries.get(target);
  if (!other) {
    const { near, sure } = nearestRef(target, [...entries.keys()]);
    const edits = [near && corrected(link, near)];
    return [problem('unknown-link', page, spot, { target, near }, { edits, sure })];
  }
  if (other === entry) return [problem('link-to-self', page, spot, {})];
  const leadsNowhere = inText && isDraft(other) && !isDraft(entry);
  return leadsNowhere ? [problem('link-to-draft', page, spot, { target })] : [];
}

/** Folder and name inside a longer address: `/villages/pasir-ona/` or `../../villages/pasir-ona`. */
const refInside = (target: string) =>
  /(?:^|\/)([a-z]+\/[a-z0-9-]+)(?:\/(?:index\.\w\w\.mdx?)?)?(?:#.*)?$/.exec(target)?.[1];

/** A number of three figures, as the state gives them out; a longer one may be somebody's own. */
const emergencyNumber = /^tel:\d{3}$/;

function form(page: Page, { target, spot, closed }: TextLink, refs: readonly string[]): Problem[] {
  if (!closed) return [problem('unclosed-link', page, spot, {})];
  const right = isRef(target) || /^https?:\/\/[^/]+\.[^/]+/.test(target);
  if (right || emergencyNumber.test(target)) return [];
  const inside = refInside(target);
  const near = inside && (refs.includes(inside) ? inside : nearestRef(inside, refs).near);
  const web = /^www\.[^/]+\.[^/]/.test(target) ? `https://${target}` : undefined;
  const better = near ?? web;
  const edits = [better && wordEdit(page, spot, target, better)];
  return [problem('link-form', page, spot, { target, near: better }, { edits })];
}

/** Links as they are written, then those that only the finished page would show. */
const formProblems = (content: Content, refs: readonly string[]): Problem[] =>
  pagesOf(content).flatMap(({ page }) => {
    const written = linksIn(page).flatMap((link) => form(page, link, refs));
    const told = new Set(written.map(({ line }) => line));
    const rendered = renderedLinks(page).flatMap((link) => form(page, link, refs));
    return [...written, ...rendered.filter(({ line }) => !told.has(line))];
  });

export const links: Rule = (content) => {
  const entries = new Map<string, EntryFolder>(content.entries.map((each) => [each.ref, each]));
  return [
    ...entryLinks(content).flatMap((link) => toEntry(link, entries)),
    ...formProblems(content, [...entries.keys()]),
  ];
};
