/** The kinds of entry, and how an entry is named. Pure. */

/** Folder in `content/` of each kind; the order is the order in which the interface lists kinds. */
export const folders = {
  village: 'villages',
  product: 'products',
  group: 'groups',
  maker: 'makers',
  place: 'places',
  trip: 'trips',
  event: 'events',
  guide: 'guides',
  lesson: 'lessons',
  term: 'terms',
  kecamatan: 'kecamatan',
  series: 'series',
} as const;

export type Kind = keyof typeof folders;
export type Folder = (typeof folders)[Kind];

/** Every kind, in the order of the interface. */
export const kinds = Object.keys(folders) as Kind[];

/** The kinds that stand at a point of the map. */
export const pointKinds = ['village', 'maker', 'place'] as const satisfies Kind[];
export type PointKind = (typeof pointKinds)[number];

/** @returns whether entries of a kind stand at a point of the map. */
export const isPointKind = (kind: Kind | undefined): kind is PointKind =>
  pointKinds.some((each) => each === kind);

/** The kinds that have a page for each entry; terms and series stand together on one page each. */
export const pageKinds: readonly Kind[] = kinds.filter(
  (kind) => kind !== 'term' && kind !== 'series',
);

/** How a folder of an entry, a source and a named record are called: small letters, digits, hyphens. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How an entry is named across kinds: folder and slug, as in `villages/pasir-ona`. */
export type Ref = `${Folder}/${string}`;

/** The form of a reference, whether or not an entry has that name. */
export const refPattern = /^[a-z]+\/[a-z0-9-]+$/;

/** @returns whether a text has the form `folder/slug`. */
export const isRef = (text: string): boolean => refPattern.test(text);

/** @returns the reference of an entry, for example `villages/pasir-ona`. */
export const refOf = (kind: Kind, slug: string): Ref => `${folders[kind]}/${slug}`;

/**
 * Reads a reference.
 * @returns its kind and slug, or `undefined` when the text is not of the form `folder/slug`.
 */
export function parseRef(text: string): { kind: Kind; slug: string } | undefined {
  const [folder, slug, ...rest] = text.split('/');
  const kind = kinds.find((each) => folders[each] === folder);
  return kind && slug && rest.length === 0 ? { kind, slug } : undefined;
}

/** @returns whether what a reference names can be a stop of a plan: a village, a maker or a place. */
export const canStop = (ref: string): boolean => isPointKind(parseRef(ref)?.kind);
