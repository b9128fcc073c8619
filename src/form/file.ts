/**
 * The text of a file as a form holds it, and back. What nobody changed stays as it was typed:
 * order, comments, quotes. Pure.
 */
import { Document, isMap, isNode, parseDocument, visit, type YAMLMap } from 'yaml';
import { fieldsOf, type Schema } from '../check/fields/shape.ts';
import type { Kind } from '../model/kinds.ts';
import { isRecord, type Values } from '../model/record.ts';
import { factSchemas, wordSchemas } from '../model/schemas.ts';
import { source } from '../model/source.ts';
import { toData, toForm } from './values.ts';

/** Under this name a form keeps what stood between the `---` when the file was read. */
const asWritten = 'asWritten';

const style = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const;

/** Only the file of the facts says when its sources were read. */
const schemaOf = (kind: Kind, data: Values): Schema =>
  'checked' in data || 'sources' in data ? factSchemas[kind] : wordSchemas[kind];

/** One source may stand as itself or as a list of one. */
const plain = (value: unknown): string => JSON.stringify([value].flat());

/** Short words stand in one line, as an editor types them; sentences below each other. */
function newNode(document: Document, value: unknown) {
  const node = document.createNode(value);
  visit(node, {
    Seq: (_, seq) => {
      const words = seq.toJSON();
      const short = words.every((word) => typeof word === 'string' && word.length <= 40);
      seq.flow = short && words.join(', ').length <= 80;
    },
  });
  return node;
}

/** A key as text: `112` may stand in a file as a number. */
const keyOf = ({ key }: { key: unknown }): string => String(isNode(key) ? key.toJSON() : key);

function change(document: Document, map: YAMLMap, data: Values): void {
  map.items = map.items.filter((pair) => Object.hasOwn(data, keyOf(pair)));
  for (const [key, value] of Object.entries(data)) {
    const pair = map.items.find((each) => keyOf(each) === key);
    const old = isNode(pair?.value) ? (pair.value.toJSON() as unknown) : undefined;
    if (pair === undefined) map.add(document.createPair(key, newNode(document, value)));
    else if (plain(old) === plain(value)) continue;
    else if (isMap(pair.value) && isRecord(value)) change(document, pair.value, value);
    else pair.value = newNode(document, value);
  }
}

/** @returns YAML that says the data, with what of the old text says the same. */
function rewrite(old: string, data: Values): string {
  const document = parseDocument(old);
  if (!isMap(document.contents)) {
    const fresh = new Document();
    fresh.contents = newNode(fresh, data);
    return fresh.toString(style);
  }
  const before = document.toString(style);
  change(document, document.contents, data);
  const after = document.toString(style);
  return after === before ? `${old.trimEnd()}\n` : after;
}

/** What no form shows and a file may yet hold, such as the mark of a translation. */
function alsoIn(values: Values, ...shown: Schema[]): Values {
  const known = shown.flatMap((schema) => Object.keys(fieldsOf(schema)));
  return Object.fromEntries(Object.entries(values).filter(([key]) => !known.includes(key)));
}

/** How the files of one sort are read into a form and written. */
export interface Format {
  /** @throws Error when the file is no YAML. */
  read: (text: string) => Values;
  write: (values: Values) => string;
}

function parsed(yaml: string): Values {
  const document = parseDocument(yaml);
  if (document.errors[0]) throw document.errors[0];
  return (document.toJSON() as Values | null) ?? {};
}

/** The two files of an entry. */
export const entryFormat = (kind: Kind): Format => ({
  read: (text) => {
    const [, head = '', body = ''] = /^---\n([\s\S]*?)^---\n?([\s\S]*)$/m.exec(text) ?? [];
    const data = parsed(head);
    const values = toForm(schemaOf(kind, data), data) as Values;
    return { ...values, body: body.trim(), [asWritten]: head };
  },
  write: ({ body = '', [asWritten]: old = '', ...values }) => {
    const data = {
      ...toData(schemaOf(kind, values), values),
      ...alsoIn(values, factSchemas[kind], wordSchemas[kind]),
    };
    const after = String(body).trim();
    return `---\n${rewrite(String(old), data)}---\n${after}${after === '' ? '' : '\n'}`;
  },
});

/** The file of a source. */
export const sourceFormat: Format = {
  read: (text) => ({ ...(toForm(source, parsed(text)) as Values), [asWritten]: text }),
  write: ({ [asWritten]: old = '', ...values }) =>
    rewrite(String(old), { ...toData(source, values), ...alsoIn(values, source) }),
};
