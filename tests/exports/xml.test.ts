import { expect, test } from 'vitest';
import { element, textElement, xmlDocument } from '../../src/exports/xml.ts';

test.each([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])('%s is escaped in texts and in attributes', (sign, entity) => {
  expect(element('a', { b: sign }, sign).xml).toBe(`<a b="${entity}">${entity}</a>`);
});

test('what XML has no way to write is left out, line ends and tabs are kept', () => {
  expect(element('a', {}, 'x\u0000\u0007\u0085\uFFFE\uFFFFy\t\r\nz').xml).toBe('<a>xy\t\r\nz</a>');
});

test('an attribute that is not there is not written, zero is', () => {
  expect(element('a', { b: undefined, c: 0, d: '' }).xml).toBe('<a c="0" d=""/>');
});

test('elements stand one below the other, and no line of a text moves', () => {
  const inner = element('b', {}, [element('c', {}, 'satu\ndua')]);
  const { xml } = element('a', {}, [undefined, inner]);
  expect(xml).toBe('<a>\n  <b>\n    <c>satu\ndua</c>\n  </b>\n</a>');
});

test('a text that is empty has no element', () => {
  expect([textElement('a', ''), textElement('a', undefined)]).toEqual([undefined, undefined]);
  expect(textElement('a', 'b')?.xml).toBe('<a>b</a>');
});

test('a document says its encoding, and ends its last line', () => {
  expect(xmlDocument(element('a', {}))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
});
