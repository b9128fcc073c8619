/** Which files of the built guide make its frame: what opens on the second visit without a line. */

/** The built files by path below the base, as text where they are text. */
export type Built = ReadonlyMap<string, { text: string }>;

/**
 * What map, planner and search read by addresses put together in script: no page names it. Of the
 * search by names all is here; of the full text nothing, since half of its index answers nothing, and
 * its engine alone is larger than the frame.
 */
const readByScript = [
  /^basemap\.geojson$/,
  /^data\/guide\.[a-z]+\.geojson$/,
  /^data\/(names|plan)\.[a-z]+\.json$/,
];

/** Tags whose addresses lead to other pages, or away; the rest of a page's addresses are its parts. */
const leading = /^<(a|area|form|meta|link[^>]*\brel="?(alternate|canonical))\b/;

/** @returns the files that a page is made of. */
function partsOf(page: string, base: string, built: Built): string[] {
  const tags = page.match(/<[a-z][^>]*>/g) ?? [];
  const values = tags
    .filter((tag) => !leading.test(tag))
    .flatMap((tag) => [...tag.matchAll(/="([^"]*)"/g)].map(([, value = '']) => value));
  return values
    .filter((value) => value.startsWith(base))
    .map((value) => value.slice(base.length).replace(/[?#].*$/, ''))
    .filter((path) => built.has(path) && !path.endsWith('.html'));
}

/** @returns the files that a script or a style sheet names. */
function namedIn(code: string, built: Built): string[] {
  const isNamed = (path: string) =>
    code.includes(path.startsWith('_astro/') ? path.slice('_astro/'.length) : path);
  return [...built.keys()].filter((path) => /\.(js|css|json|svg|png)$/.test(path) && isNamed(path));
}

/**
 * @param pages the pages of the frame, as files of dist/.
 * @param base the path below which the guide stands, a slash at both ends.
 * @returns the pages that exist, and everything that they need to work, sorted.
 */
export function frameFiles(pages: readonly string[], base: string, built: Built): string[] {
  const found = new Set<string>();
  const queue = pages.filter((page) => built.has(page));
  queue.push(...[...built.keys()].filter((path) => readByScript.some((each) => each.test(path))));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const { text } = built.get(path) ?? { text: '' };
    if (path.endsWith('.html')) queue.push(...partsOf(text, base, built));
    if (/\.(js|css)$/.test(path)) queue.push(...namedIn(text, built));
  }
  return [...found].sort();
}
