/** What is said of a text, and at which line and column of it. */
import { describe, expect, test } from 'vitest';
import { checkTree } from '../../../src/check/index.ts';
import { good, settings, treeOf } from '../tree.ts';

const page = 'villages/kampung-satu/index.id.md';
const before = String(good[page]);
const lines = before.split('\n').length;

/** What is said of a text below that of the village, which leads to all that has to be linked. */
function said(text: string): string[] {
  const tree = treeOf({ ...good, [page]: `${before}\n${text}\n` });
  const found = checkTree(tree, settings).filter(({ file }) => file.endsWith(page));
  return found.map(({ code, line, column }) => `${code} ${line - lines}:${column}`);
}

const each = (rows: readonly (readonly [text: string, ...said: string[]])[]) =>
  test.each(rows.map(([text, ...told]) => [text, told] as const))('%j: %j', (text, told) =>
    expect(said(text)).toEqual(told),
  );

describe('a heading', () => {
  each([
    ['### Tiga'],
    ['#### Empat', 'heading-jump 1:1'],
    ['### Tiga\n\n##### Lima', 'heading-jump 3:1'],
    ['###### Enam', 'heading-jump 1:1'],
    ['####### Tujuh'],
    ['# Satu', 'heading-one 1:1'],
    ['   # Satu', 'heading-one 1:1'],
    ['    # kode'],
    ['#', 'heading-one 1:1'],
    ['Judul\n===', 'heading-one 2:1'],
    ['Judul\n   ==', 'heading-one 2:1'],
    ['Judul\n\n==='],
    ['a\n=x'],
    ['##Dua', 'heading-space 1:1'],
    ['   ##Dua', 'heading-space 1:1'],
    ['    ##Dua'],
    ['#Satu', 'heading-space 1:1'],
    ['a ##b'],
    ['##'],
  ]);
});

describe('HTML and pictures', () => {
  each([
    ['<b>tebal</b>', 'html 1:1'],
    ['a <i>b</i> c <b>d</b>', 'html 1:3'],
    ['<b\nclass=x>', 'html 1:1'],
    ['</b>', 'html 1:1'],
    ['<B>', 'html 1:1'],
    ['<!-- x -->', 'html 1:1'],
    ['<!doctype html>', 'html 1:1'],
    ['<?php', 'html 1:1'],
    ['a < b'],
    ['a<b'],
    ['<1>'],
    ['`<b>`'],
    ['<https://a.example>'],
    ['![a](b.jpg)', 'image 1:1', 'link-form 1:6'],
    ['! [a](places/tugu)'],
  ]);
});

describe('a link', () => {
  each([
    ['[a] (places/tugu)', 'link-gap 1:4'],
    ['[a]\t(places/tugu) [b]  (places/tugu)', 'link-gap 1:4', 'link-gap 1:22'],
    ['[a]\n(places/tugu)'],
    ['[a] (lihat)'],
    ['[a](places/tugu', 'unclosed-link 1:5'],
    ['[a](places/tug)', 'unknown-link 1:5'],
    ['[a](places/bilik)', 'unknown-link 1:5'],
    ['[a](villages/kampung-satu)', 'link-to-self 1:5'],
    ['[a](tugu)', 'link-form 1:5'],
    ['[a](/places/tugu/)', 'link-form 1:5'],
    ['[a](../../places/tugu/index.id.md)', 'link-form 1:5'],
    ['[a](http://a)', 'link-form 1:5'],
    ['[a](ftp://a.example)', 'link-form 1:5'],
    ['[a](https://a.example)'],
    ['[a](tel:112)'],
    ['[a](tel:1122)', 'link-form 1:5'],
    ['[a]( places/tugu "Tugu" )'],
    ['<surat@a.example>', 'link-form 1:1'],
    ['https://x.example'],
    ['[a]: places/tugx\n\n[b][a]', 'unknown-link 1:1'],
    ['[b][a]\n\n[a]: places/tugu'],
  ]);
});

describe('what stands in code', () => {
  each([
    ['`[a](tugu)`'],
    ['``a`[b](c)``', 'link-form 1:9'],
    ['```\n[a](tugu)\n```'],
    ['```\n[a](tugu)'],
    ['~~~\n[a](tugu)\n~~~'],
    ['````\n```\n[a](tugu)\n````'],
    ['```\nx\n```\n[a](tugu)', 'link-form 4:5'],
    ['```\nx\n``` \n[a](tugu)', 'trailing-space 3:4', 'link-form 4:5'],
  ]);
});

describe('a citation', () => {
  each([
    ['[^berita-satu', 'unclosed-citation 1:1'],
    ['[^berita satu]', 'unknown-source 1:1'],
    ['a [^berita-stu]', 'unknown-source 1:3'],
    ['[^]', 'unknown-source 1:1'],
    ['[^berita-satu]: catatan', 'footnote-definition 1:1'],
    ['  [^berita-satu]: catatan', 'footnote-definition 1:3'],
    ['x [^berita-satu]: y'],
  ]);
});

describe('slips', () => {
  each([
    ['0812 345 6789', 'phone-in-text 1:1'],
    ['0812.3456.7890', 'phone-in-text 1:1'],
    ['a +62 812-3456-7890', 'phone-in-text 1:3'],
    ['+62812345678', 'phone-in-text 1:1'],
    ['08123456'],
    ['0812-345-67'],
    ['0712-3456-7890'],
    ['10812-3456-7890'],
    ['/0812-3456-7890'],
    ['0812-3456-789012'],
    ['a\u00adb', 'invisible-letter 1:2'],
    ['a\n\u202fb\u200e', 'invisible-letter 2:1'],
    ['title: x', 'fields-in-text 1:1'],
    ['a\ntitle:', 'fields-in-text 2:1'],
    ['title:x'],
    ['titles: x'],
    [' title: x'],
    ['Title: x'],
  ]);
});
