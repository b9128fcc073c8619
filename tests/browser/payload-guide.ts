/** A guide whose editors tried every script of the payload lists in every field and text. */
import { parse, stringify } from 'yaml';
import { good, type Files } from '../check/tree.ts';
import { marks, programs, tags } from '../fixtures/payloads.ts';

/** Fields that take words, by their own name or by that of the record they stand in. */
const words =
  /^(title|summary|kampung|note|text|authority|publisher|author|says|aliases|unknown|goals|needs)$/;

/** Fields that name files, which the copies do not have. */
const illustrated = /^(pictures|drawing)$/;

/** Every word of some fields replaced; `next` gives the words, one after another. */
function spoil(value: unknown, next: () => string, free = false): unknown {
  if (typeof value === 'string') return free ? next() : value;
  if (Array.isArray(value)) return value.map((each) => spoil(each, next, free));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !illustrated.test(key))
      .map(([key, each]) => [
        key,
        spoil(each, next, words.test(key) || (free && typeof each === 'string')),
      ]),
  );
}

const inAttribute = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('[', '&#91;');

/** A lesson whose components are told the payload. */
const parts = (text: string) => {
  const told = inAttribute(text);
  return [
    `<Question answer="${told}">\n\nText.\n\n</Question>`,
    `<Quiz question="${told}" explain="${told}">\n\n- [x] a\n- [ ] b\n\n</Quiz>`,
    `<Worksheet title="${told}">\n\nText.\n\n</Worksheet>`,
  ].join('\n\n');
};

/** What may stand in a text; in a lesson no program may. */
const bodies = (mdx: boolean) =>
  [...tags, ...marks, ...(mdx ? [] : programs)].filter(({ stands }) => stands);

const contacts = (text: string) =>
  ['phone', 'whatsapp', 'email', 'website', 'shop', 'social'].map((type) => ({
    ...{ type, value: text, asOf: 2024, source: 'berita-satu' },
  }));

function page(path: string, content: string, k: number): string {
  const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  const fields = parse(matter) as Record<string, unknown>;
  const facts = path.includes('.id.');
  // A translation never says the same as its original.
  let at = facts ? 0 : Math.floor(tags.length / 2);
  // Titles are each written once; the other fields of an entry meet the payloads in turn.
  const next = () => `${tags[(k + at++) % tags.length]?.text ?? ''} ${k}`;
  const spoilt = spoil(fields, next) as Record<string, unknown>;
  if (facts) spoilt['aliases'] = [`${tags[k]?.text ?? ''} ${k}`];
  if (facts && path.startsWith('makers/')) spoilt['contacts'] = contacts(tags[k]?.text ?? '');
  const mdx = path.endsWith('.mdx');
  const may = bodies(mdx);
  const text = may[k % may.length]?.text ?? '';
  const more = mdx ? parts(tags[k]?.text ?? '') : '';
  const own = facts ? 'Naskah.' : 'Words.';
  return `---\n${stringify(spoilt)}---\n${body}\n\n${own}\n\n${text}\n\n${more}\n`;
}

/** Pages of kinds that stand once for each code, and pictures, are left as they are or out. */
const copied = /^(villages|products|makers|places|trips|events|lessons|terms)\/.*\.mdx?$/;

/** @returns the good folder, and beside each entry one for each payload. */
export function payloadGuide(): Files {
  const files = Object.entries(good).filter(([path]) => !path.endsWith('.jpg'));
  const plain = files.map(([path, content]) => [
    path,
    String(content).replace(/\npictures:[\s\S]*?(?=\n\w|\n---)/, ''),
  ]);
  const copies = files
    .filter(([path]) => copied.test(path))
    .flatMap(([path, content]) =>
      tags.map((_, k) => [
        path.replace(/^(\w+\/[\w-]+)/, `$1-${k}`),
        page(path, String(content), k),
      ]),
    );
  const source = tags.map(({ text }, k) => [
    `sources/sumber-${k}.yaml`,
    stringify({
      ...{ title: `${text} ${k}`, publisher: text, author: text, read: '2026-11', says: [text] },
      url: 'https://koran.example/1',
    }),
  ]);
  return Object.fromEntries([...plain, ...copies, ...source]) as Files;
}
