/** Pagefind as the guide builds it, asked with what was typed; it has no setting for mistakes. */
import { most } from './words.js';

export async function open() {
  const pagefind = await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`);
  await pagefind.init();
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
    return pages.map(({ url, meta, plain_excerpt: summary }) => ({
      url,
      title: meta.title,
      summary,
    }));
  };
}
