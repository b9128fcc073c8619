/** Walks over every address that the built files name. */
import { all, attribute, attributes, base, files, origin, pages, textOf } from './built.ts';
import type { BuiltPage } from './built.ts';

/** An address that a built file names. */
export interface Address {
  /** The file that names it, and in which attribute or field. */
  from: string;
  value: string;
}

const addressAttributes = new Set(['href', 'src', 'action', 'poster', 'data', 'xlink:href']);

const inPage = ({ file, root }: BuiltPage): Address[] =>
  all(root, '*').flatMap((element) =>
    attributes(element).flatMap(({ name, value }) => {
      const from = `${file} <${element.tagName} ${name}>`;
      // Scripts are told addresses in attributes of their own, which begin with the base.
      if (addressAttributes.has(name) || value.startsWith('/')) return [{ from, value }];
      if (name !== 'srcset') return [];
      return value.split(',').map((part) => ({ from, value: part.trim().split(' ')[0] ?? '' }));
    }),
  );

const inStyles = (): Address[] =>
  [...files]
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) =>
      // A fragment alone, as in Leaflet's `#default#VML`, names nothing to fetch.
      [...textOf(file).matchAll(/url\(["']?([^"')#][^"')]*)["']?\)/g)].map(([, value = '']) => ({
        from: file,
        value: new URL(value, `${origin}${base}${file}`).href,
      })),
    );

function inManifest(): Address[] {
  const from = 'manifest.webmanifest';
  const { start_url, scope, icons } = JSON.parse(textOf(from)) as {
    start_url: string;
    scope: string;
    icons: { src: string }[];
  };
  return [start_url, scope, ...icons.map(({ src }) => src)].map((value) => ({ from, value }));
}

/** The paths of entries in the map's data, which the map reads below the base. */
const inMapData = (): Address[] =>
  [...files]
    .filter((file) => /^data\/guide\..*\.geojson$/.test(file))
    .flatMap((from) => {
      const { features } = JSON.parse(textOf(from)) as {
        features: { properties: { path: string } }[];
      };
      return features.map(({ properties }) => ({
        from,
        value: base + properties.path.replace(/^\//, ''),
      }));
    });

/** @returns every address that a built file names, in pages, styles, manifest and map data. */
export const addresses = (): Address[] => [
  ...pages.flatMap(inPage),
  ...inStyles(),
  ...inManifest(),
  ...inMapData(),
];

const anchors = new Map(
  pages.map(({ file, root }) => [
    file,
    new Set(all(root, '[id]').map((element) => attribute(element, 'id') ?? '')),
  ]),
);

/** @returns the built file that answers a path below the base, as a static host does. */
function fileOf(path: string): string | undefined {
  const inside = decodeURIComponent(path.slice(base.length));
  if (inside !== '' && !inside.endsWith('/')) return files.has(inside) ? inside : undefined;
  return files.has(`${inside}index.html`) ? `${inside}index.html` : undefined;
}

/**
 * Follows an address as a reader of the page would.
 * @param path of the page that names it.
 * @returns what is wrong; `undefined` when it leads somewhere, or away from this site.
 */
export function trouble({ from, value }: Address, path: string): string | undefined {
  const url = URL.parse(value, `${origin}${path}`);
  if (url === null) return `${from}: no address: ${value}`;
  if (url.origin !== origin) return undefined;
  if (!url.pathname.startsWith(base)) return `${from}: not below ${base}: ${value}`;
  const file = fileOf(url.pathname);
  if (file === undefined) return `${from}: leads nowhere: ${value}`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  // The planner keeps a whole plan there.
  if (anchor.startsWith('p=') || anchor === '' || anchors.get(file)?.has(anchor) === true)
    return undefined;
  return `${from}: no such anchor: ${value}`;
}
