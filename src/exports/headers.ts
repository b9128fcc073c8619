/** What a host says with each file of the guide: one table for every host. Pure. */
import { formFolder, formPolicy, headerPolicy } from './policy.ts';

/** Names of headers with their values. */
export type Headers = Readonly<Record<string, string>>;

const csp = 'Content-Security-Policy';

/** With every answer. */
export const always: Headers = {
  [csp]: headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(self), microphone=(), payment=(), usb=()',
  // The tile policy of OpenStreetMap asks for the origin.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
};

const corp = 'Cross-Origin-Resource-Policy';

/** With what is for this site alone. */
export const closed: Headers = { [corp]: 'same-origin' };

/** With the open data, which every other site may read. */
export const open: Headers = { 'Access-Control-Allow-Origin': '*', [corp]: 'cross-origin' };

/** Folder of the open data, and of the files whose names change with their content. */
const [data, hashed] = ['data', '_astro'];

/** How long a file may be kept without asking; all but hashed files are asked for each time. */
const forever = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const ask = { 'Cache-Control': 'no-cache' };

/** What the form for editors says otherwise. */
const ofForm: Headers = { [csp]: `${formPolicy}; frame-ancestors 'none'` };

const isForm = (path: string): boolean => path.startsWith(`${formFolder}/`);

/**
 * @param file of dist/, such as `data/guide.id.geojson`.
 * @returns every header that a host of ours sends with it, besides its type and length.
 */
export const headersOf = (file: string): Headers => ({
  ...always,
  ...(file.startsWith(`${data}/`) ? open : closed),
  ...(file.startsWith(`${hashed}/`) ? forever : ask),
  ...(isForm(file) ? ofForm : {}),
});

const rule = (path: string, headers: Headers): string =>
  [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

/**
 * The file `_headers`, as Cloudflare Pages and Netlify read it. Where several rules fit one address,
 * hosts differ: some join the values of a name. So no name stands in two rules that fit one file,
 * and what is not named keeps the host's own caching, which is to ask each time.
 * @param base the path below which the guide stands, a slash at both ends.
 * @param names what lies at the top of dist/: files, and folders with a slash at their end. With
 * the form among them, which has a policy of its own, no policy is said of all files at once.
 */
export function headersFile(base: string, names: readonly string[]): string {
  const own = names.filter((name) => name !== `${data}/` && !/^_[^/]*$/.test(name));
  const pathOf = (name: string) => base + (name.endsWith('/') ? `${name}*` : name);
  const { [csp]: policy = '', ...others } = always;
  const each = own.some(isForm) ? { [csp]: policy } : {};
  return [
    '# Made by the build from src/exports/headers.ts.',
    rule(`${base}*`, own.some(isForm) ? others : always),
    rule(`${base}${data}/*`, { ...each, ...open }),
    rule(`${base}${hashed}/*`, forever),
    rule(`${base}sw.js`, ask),
    ...['', ...own].map((name) =>
      rule(pathOf(name), { ...each, ...closed, ...(isForm(name) ? ofForm : {}) }),
    ),
  ].join('\n');
}
