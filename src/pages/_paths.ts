/** The static paths of pages that stand once an entry or once a section. */
import { allSources, guideIn } from '../catalogue.ts';
import { shelvesOf, type Shelf } from '../components/entry/shelves.ts';
import { viewOf, type View } from '../components/entry/view.ts';
import { locales } from '../i18n/locales.ts';
import { pageKinds } from '../model/kinds.ts';
import {
  entryPath,
  groupsPath,
  localePaths,
  sheetPaths,
  sheets,
  type Section,
} from '../i18n/routes.ts';

/** The sections whose page lists the entries of one kind. */
export const listedSections = [
  'villages',
  'products',
  'makers',
  'places',
  'trips',
  'guides',
  'lessons',
  'kecamatan',
] as const;

/** A path as `getStaticPaths` wants it: without slashes at its ends. */
const bare = (path: string) => path.replace(/^\/|\/$/g, '');

/** One path for each entry that has a page, in each language, with what its page shows. */
export async function entryPaths() {
  const sources = await allSources();
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const guide = await guideIn(locale);
      const paged = guide.entries.filter(({ kind }) => pageKinds.includes(kind));
      return paged.map((entry): { params: { entry: string }; props: { view: View } } => ({
        params: { entry: bare(entryPath(locale, entry.ref)) },
        props: { view: viewOf(entry, guide, sources) },
      }));
    }),
  );
  return lists.flat();
}

/** One path for each of some sections, in each language, under one name of a parameter. */
export const sectionPaths = <S extends Section>(sections: readonly S[], parameter: string) =>
  sections.flatMap((section) =>
    localePaths(section).map(({ params, props }) => ({
      params: { locale: params['locale'], [parameter]: params[section] },
      props: { ...props, section },
    })),
  );

/** The path of the page of all product groups, in each language. */
export const groupPaths = () =>
  localePaths('products').map(({ params, props }) => ({
    params: { ...params, groups: groupsPath[props.locale] },
    props,
  }));

/** The paths of the sheets that hang on a wall, in each language. */
export const sheetPagePaths = () =>
  localePaths('downloads').flatMap(({ params, props }) =>
    sheets.map((sheet) => ({
      params: { ...params, sheet: sheetPaths[sheet][props.locale] },
      props: { ...props, sheet },
    })),
  );

/** The paths of the parts of the register of sources, in each language. */
export async function shelfPaths() {
  const shelves = shelvesOf((await allSources()).values());
  return localePaths('sources').flatMap(({ params, props }) =>
    shelves.map((shelf): { params: typeof params; props: typeof props & { shelf: Shelf } } => ({
      params: { ...params, letter: shelf.letter },
      props: { ...props, shelf },
    })),
  );
}
