/** MiniSearch over the full text: prefixes, a fifth of the letters wrong, weighed fields. */
import MiniSearch from 'minisearch';
import { boost, fields, most, stemmerOf, wordsOf } from './words.js';

const options = (locale) => ({
  ...{ idField: 'url', fields, storeFields: ['title', 'summary'] },
  ...{ tokenize: wordsOf, processTerm: stemmerOf(locale) },
  searchOptions: {
    ...{ boost, prefix: (term) => term.length > 2 },
    fuzzy: (term) => (term.length > 3 ? 0.2 : false),
  },
});

export function build(documents, locale) {
  const index = new MiniSearch(options(locale));
  index.addAll(documents);
  return JSON.stringify(index);
}

export function open(text, locale) {
  const index = MiniSearch.loadJSON(text, options(locale));
  return (query) =>
    index
      .search(query)
      .slice(0, most)
      .map(({ id, title, summary }) => ({ url: id, title, summary }));
}
