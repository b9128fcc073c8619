/** The security policy that every page carries, so that a header can say the same. Pure. */

import { site } from '../site.ts';

/** The host of the online street map, which a reader may turn on at the map page. */
const tiles = site.tiles.url ? ` https://${site.tiles.host}` : '';

/**
 * The tile host stands in every page's policy, so that one header fits them all; a picture from
 * there is in no page, and only the map asks for one, after the reader said so.
 * @param wasm whether the page runs WebAssembly: only the search does, for Pagefind.
 * @param dev whether Vite serves the page, which writes the styles into it.
 * @returns the value of a Content-Security-Policy (CSP level 3) for a `<meta>`.
 */
export const policy = (wasm: boolean, dev = false): string =>
  [
    "default-src 'none'",
    `script-src 'self'${wasm ? " 'wasm-unsafe-eval'" : ''}`,
    `style-src 'self'${dev ? " 'unsafe-inline'" : ''}`,
    `img-src 'self'${tiles}`,
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');

/**
 * What a host's header says: the policy of the page that may most, since a header is the same for
 * all files and each page's `<meta>` narrows it; and who may frame a page, which no `<meta>` can say.
 */
export const headerPolicy: string = `${policy(true)}; frame-ancestors 'none'`;

/** The folder of the form for editors, below the root of the guide. */
export const formFolder = 'admin';

/** The Git host that the form writes to, where a repository is named. */
const repositoryHosts = (): string => {
  if (site.repository === '') return '';
  const { host } = new URL(site.repository);
  const hosts =
    host === 'github.com' ? ['api.github.com', 'avatars.githubusercontent.com'] : [host];
  return hosts.map((each) => ` https://${each}`).join('');
};

/**
 * The policy of the form: it sets styles by itself and shows pictures that it has in memory. Beside
 * its own host it may ask the Git host, and the street map's once a map is opened; so neither
 * a newer version is looked for nor a font fetched elsewhere.
 */
export const formPolicy: string = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  `img-src 'self' data: blob:${tiles}${repositoryHosts()}`,
  "media-src 'self' blob:",
  `connect-src 'self' blob: data:${repositoryHosts()}`,
  "worker-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');
