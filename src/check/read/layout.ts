/** Where each file of the content folder belongs. Pure. */
import { groupsPath } from '../../i18n/routes.ts';
import { defaultLocale, locales, type Locale } from '../../i18n/locales.ts';
import { folders, kinds, type Kind } from '../../model/kinds.ts';
import { folderMeant } from '../correct/in-indonesian.ts';
import { asName, isName } from '../correct/name.ts';
import { nearest } from '../correct/nearest.ts';
import { problem, start, type Problem } from '../problem.ts';
import type { RawFile } from './disk.ts';

/** What a file is, by its path alone. */
export type Place =
  | { is: 'page'; kind: Kind; slug: string; locale: Locale }
  | { is: 'picture' | 'drawing'; kind: Kind; slug: string; name: string }
  | { is: 'source'; id: string }
  | { is: 'nothing' }
  | { is: 'wrong'; problem: Problem };

const sourcesFolder = 'sources';
const known = [...kinds.map((kind) => folders[kind] as string), sourcesFolder];

/** Files at the top that are for people, and files that systems leave behind. */
const silent =
  /^(?:README(?:\.\w+)?\.md|LICENSE(?:\.\w+)?|redirects\.yaml|.*\/?(?:Thumbs\.db|desktop\.ini))$/;

/** @returns the name of an entry's file in one language; lessons are MDX. */
export const pageName = (kind: Kind, locale: Locale): string =>
  `index.${locale}.${kind === 'lesson' ? 'mdx' : 'md'}`;

const reserved: readonly string[] = Object.values(groupsPath);

const empty = (path: string) => ({ path, lines: [] });

/** @returns what is wrong with the name of an entry's folder. */
export function folderProblem(kind: Kind, slug: string, path: string): Problem | undefined {
  if (!isName(slug)) {
    return problem('bad-folder-name', empty(path), start, { name: slug, right: asName(slug) });
  }
  const taken = kind === 'product' && reserved.includes(slug);
  return taken ? problem('reserved-slug', empty(path), start, { slug }) : undefined;
}

const wrong = (found: Problem): Place => ({ is: 'wrong', problem: found });

function inSources(file: string, path: string): Place {
  if (/\.yaml$/.test(file)) return { is: 'source', id: file.replace(/\.yaml$/, '') };
  const right = file.replace(/\.[^.]*$/, '.yaml');
  const isYaml = /\.(yml|ya?ml\.txt)$/i.test(file);
  return isYaml
    ? wrong(problem('wrong-extension', empty(path), start, { name: file, right }))
    : wrong(problem('stray-file', empty(path), start, { name: file }));
}

function inEntry(kind: Kind, slug: string, file: string, path: string): Place {
  const locale = locales.find((each) => pageName(kind, each) === file);
  if (locale) return { is: 'page', kind, slug, locale };
  if (/\.(jpe?g|png|webp)$/i.test(file)) return { is: 'picture', kind, slug, name: file };
  if (/\.svg$/i.test(file)) return { is: 'drawing', kind, slug, name: file };
  if (/\.(heic|heif|avif|gif|bmp|tiff?|jfif|raw|dng)$/i.test(file))
    return wrong(problem('picture-kind', empty(path), start, { name: file }));
  if (/\.(docx?|odt|rtf|pdf|pages|xlsx?|ods)$/i.test(file))
    return wrong(problem('written-elsewhere', empty(path), start, { name: file }));
  const [, language] =
    /^index[._-]?([a-z]{2})?\.(?:mdx?|markdown|txt)(?:\.txt)?$/i.exec(file) ?? [];
  if (!/^index(?![a-z0-9]).*\.(mdx?|markdown|txt)$/i.test(file)) {
    return wrong(problem('stray-file', empty(path), start, { name: file }));
  }
  const meant = locales.find((each) => each === language?.toLowerCase()) ?? defaultLocale;
  const right = pageName(kind, meant);
  return wrong(problem('wrong-extension', empty(path), start, { name: file, right }));
}

/**
 * Says what a file is.
 * @param base name of the content folder, for messages.
 */
export function placeOf({ path }: RawFile, base: string): Place {
  const full = `${base}/${path}`;
  const [folder = '', ...rest] = path.split('/');
  if (silent.test(path)) return { is: 'nothing' };
  if (rest.length > 0 && !known.includes(folder)) {
    const near = folderMeant(folder, known) ?? nearest(folder, known);
    const params = { name: folder, near, all: known.join(', ') };
    return wrong(problem('unknown-folder', empty(full), start, params));
  }
  const [slug = '', file = ''] = rest;
  const kind = kinds.find((each) => folders[each] === folder);
  if (folder === sourcesFolder && rest.length === 1) return inSources(slug, full);
  if (kind && rest.length === 2) return inEntry(kind, slug, file, full);
  return wrong(problem('stray-file', empty(full), start, { name: path.split('/').at(-1) ?? path }));
}
