/** Addresses of the guide and the files of dist/ that answer them. */

/** Where a guide lives: its origin and the path, with a slash at both ends, that all of it is below. */
export interface Scope {
  origin: string;
  base: string;
}

/** @returns the scope that a worker's registration or a page's base names. */
export function scopeOf(address: string): Scope {
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname };
}

/** @returns the decoded path below the base, without query; `undefined` outside the scope. */
export function pathIn({ origin, base }: Scope, address: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return undefined;
  try {
    return decodeURIComponent(url.pathname.slice(base.length));
  } catch {
    return undefined; // a stray percent sign: no file of ours is called so
  }
}

/** @returns the files of dist/ that may answer a path, whichever way its page was written. */
export const filesFor = (path: string): string[] =>
  path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}/index.html`];

/** @returns the address that a file is fetched from; a page's ends in a slash, as links write it. */
export function addressOf({ origin, base }: Scope, file: string): string {
  const path = file.replace(/(^|\/)index\.html$/, '$1');
  return origin + base + path.split('/').map(encodeURIComponent).join('/');
}

/** @returns the name of one of the guide's caches; guides of one origin must not share them. */
export const cacheName = ({ base }: Scope, part: 'files' | 'lists' | 'visited'): string =>
  `guide ${base} ${part}`;
