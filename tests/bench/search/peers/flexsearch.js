/** FlexSearch: starts of words, letters that sound alike, all of the words, then any; fields in their order. */
import { Charset, Document, Encoder } from 'flexsearch';
import { fields, most, smallWords } from './words.js';

function empty() {
  const encoder = new Encoder(Charset.LatinBalance, { filter: smallWords });
  return new Document({
    ...{ tokenize: 'forward', encoder },
    document: { id: 'at', index: fields },
  });
}

export async function build(documents) {
  const index = empty();
  for (const [at, document] of documents.entries()) index.add({ ...document, at });
  const parts = [];
  await index.export((key, data) => {
    if (data) parts.push([key, data]);
  });
  const rows = documents.map(({ url, title, summary }) => ({ url, title, summary }));
  return JSON.stringify({ parts, rows });
}

export function open(text) {
  const { parts, rows } = JSON.parse(text);
  const index = empty();
  for (const [key, data] of parts) index.import(key, data);
  return (query) => {
    const ask = (suggest) => index.search(query, { limit: most, suggest });
    const ids = new Set([...ask(false), ...ask(true)].flatMap(({ result }) => result));
    return [...ids].slice(0, most).map((id) => rows[id]);
  };
}
