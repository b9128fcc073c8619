/** The texts of all pages, for a search that runs without Pagefind. */
import { gunzipSync } from 'node:zlib';

/** How the uncompressed files of Pagefind 1.5 begin; JSON follows. */
const signature = 'pagefind_dcd';

/** A page as Pagefind keeps it, as far as it is used. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/**
 * Reads a `.pf_fragment` of Pagefind 1.5: gzip over a signature and JSON.
 * @throws Error when it is of another form, as another version may have it.
 */
function fragmentOf(bytes: Uint8Array): Fragment {
  const text = gunzipSync(bytes).toString('utf8');
  if (!text.startsWith(signature)) throw new Error('Pagefind has changed the form of its files.');
  const { url, content, meta, filters } = JSON.parse(text.slice(signature.length)) as Fragment;
  return { url, content, meta, filters };
}

/**
 * @param files of the built guide by path.
 * @returns by language the texts of its pages as JSON, in the order of their addresses.
 */
export function corpora(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const found = new Map<string, Fragment[]>();
  for (const [path, bytes] of files) {
    const locale = /^pagefind\/fragment\/([a-z]+)_.*\.pf_fragment$/.exec(path)?.[1];
    if (locale) found.set(locale, [...(found.get(locale) ?? []), fragmentOf(bytes)]);
  }
  const order = (a: Fragment, b: Fragment) => (a.url < b.url ? -1 : 1);
  return new Map([...found].map(([locale, list]) => [locale, JSON.stringify(list.sort(order))]));
}
