/** Lunr: each word as it is, as the start of one, and with one letter wrong; weighed fields. */
import lunr from 'lunr';
import { boost, fields, most, stemsOf } from './words.js';

export function build(documents, locale) {
  const builder = new lunr.Builder();
  builder.ref('at');
  for (const field of fields) builder.field(field, { boost: boost[field] });
  for (const [at, document] of documents.entries()) {
    const read = fields.map((field) => [field, stemsOf(document[field], locale)]);
    builder.add({ at, ...Object.fromEntries(read) });
  }
  const rows = documents.map(({ url, title, summary }) => ({ url, title, summary }));
  return JSON.stringify({ index: builder.build(), rows });
}

export function open(text, locale) {
  const { index: saved, rows } = JSON.parse(text);
  const index = lunr.Index.load(saved);
  return (query) =>
    index
      .query((asked) => {
        for (const word of stemsOf(query, locale)) {
          asked.term(word, { boost: 10 });
          if (word.length > 2)
            asked.term(word, { boost: 3, wildcard: lunr.Query.wildcard.TRAILING });
          if (word.length > 3) asked.term(word, { boost: 1, editDistance: 1 });
        }
      })
      .slice(0, most)
      .map(({ ref }) => rows[Number(ref)]);
}
