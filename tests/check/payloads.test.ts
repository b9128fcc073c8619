import { mkdirSync, writeFileSync } from 'node:fs';
import { defaultTreeAdapter, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkTree } from '../../src/check/index.ts';
import { finishProse } from '../../src/components/entry/prose.ts';
import { marks, programs, tags } from '../fixtures/payloads.ts';
import { good, replace, settings, treeOf } from './tree.ts';

/** What Markdown may become: no element that loads or runs, and no attribute that does. */
const elements =
  /^(p|em|strong|del|a|ul|ol|li|h[2-6]|code|pre|blockquote|hr|br|table|thead|tbody|tr|t[hd]|sup)$/;
const attributes = /^(id|class|start|align|scope|tabindex|title|aria-label)$/;
const safe = /^(#|\/|https?:\/\/)/;

type Node = DefaultTreeAdapterTypes.ChildNode;

/** What of a finished text could do more than be read. */
function harm(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (!defaultTreeAdapter.isElementNode(node)) return [];
    const { tagName, attrs, childNodes } = node;
    const wrong = attrs.filter(({ name, value }) =>
      name === 'href' ? !safe.test(value) : !attributes.test(name),
    );
    const own = elements.test(tagName) ? [] : [tagName];
    return [...own, ...wrong.map(({ name }) => `${tagName} ${name}`), ...harm(childNodes)];
  });
}

const finished = (text: string) =>
  parseFragment(finishProse(markdownToHtml(text).html, 'id', (ids) => ids.map(() => 1))).childNodes;

const errorsOf = (file: string, from: string, text: string) =>
  checkTree(treeOf(replace(file, from, text)(good)), settings).filter(
    ({ severity, code }) => severity === 'error' && code !== 'empty-text',
  );

describe.each([...tags, ...marks, ...programs])('in a text: $name', ({ text, stands }) => {
  it(`is ${stands ? 'shown as words' : 'refused'}`, () => {
    const errors = errorsOf('events/pesta/index.en.md', 'Text.', `${text}\n\nText.`);
    expect(errors.length > 0).toBe(stands !== true);
    for (const { file } of errors) expect(file).toBe('content/events/pesta/index.en.md');
    if (stands) expect(harm(finished(text))).toEqual([]);
  });
});

describe.each([...tags, ...marks])('in a lesson: $name', ({ text, stands }) => {
  it(`is ${stands ? 'shown as words' : 'refused'}`, () => {
    const errors = errorsOf('lessons/menganyam/index.en.mdx', 'Text.', `${text}\n\nText.`);
    expect(errors.length > 0).toBe(stands !== true);
  });
});

describe.each(programs)('in a lesson: $name', ({ text }) => {
  it('is refused', () => {
    expect(errorsOf('lessons/menganyam/index.en.mdx', 'Text.', text)).not.toEqual([]);
  });
});

describe('the address of a source', () => {
  const addresses = ['javascript:x', 'JavaScript:x', 'data:text/html,x', 'vbscript:x', 'file:///x'];
  it.each(addresses)('is never %s', (address) => {
    const [error] = errorsOf('sources/berita-satu.yaml', 'https://koran.example/1', address);
    expect(error?.code).toBe('bad-url');
  });
});

it('what could do harm is noticed', () => {
  const html = '<p onclick="x">a</p><img src="x"><a href="javascript:x">b</a>';
  expect(harm(parseFragment(html).childNodes)).toEqual(['p onclick', 'img', 'img src', 'a href']);
});

/** The kinds as a table for people; a real browser opens a guide full of them in tests/browser. */
it('writes the table of payloads to .test/payloads.md', () => {
  const rows = [...tags, ...marks, ...programs].map(({ name, text, stands }) => {
    const shown = text.replaceAll('|', '\\|').replace(/\s+/g, ' ').slice(0, 60);
    return `| ${name} | \`${shown}\` | ${stands ? 'shown as words' : 'refused'} |`;
  });
  const refused = rows.filter((row) => row.endsWith('refused |'));
  const sum = `${rows.length} kinds: ${refused.length} refused by the check, ${rows.length - refused.length} shown as words; none runs.`;
  const head = ['| payload | begins | in a text |', '| --- | --- | --- |'];
  mkdirSync('.test', { recursive: true });
  writeFileSync('.test/payloads.md', [sum, '', ...head, ...rows, ''].join('\n'));
  expect(rows.length).toBeGreaterThanOrEqual(60);
});
