/** Names, codes of areas and the mark of a translation, as they are put right. */
import { describe, expect, test } from 'vitest';
import { areaCodeFrom } from '../../../src/check/correct/area-code.ts';
import { withMark } from '../../../src/check/correct/mark.ts';
import { asName, asPictureName, isName } from '../../../src/check/correct/name.ts';

test.each([
  ['Pasir Ona', 'pasir-ona'],
  ['--Pasir  (Ona)--', 'pasir-ona'],
  ["Jum'at’s", 'jumats'],
  ['Éé ñ', 'ee-n'],
  ['Lantai 2', 'lantai-2'],
  ['!?', ''],
])('%j as a name is %j', (text, name) => expect(asName(text)).toBe(name));

test.each([
  ['pasir-ona', true],
  ['pasir-ona-2', true],
  ['Pasir', false],
  ['-pasir', false],
  ['pasir_ona', false],
  ['', false],
])('%j is a name: %s', (text, is) => expect(isName(text)).toBe(is));

test.each([
  ['Foto 1.JPG', 'foto-1.jpg'],
  ['a.b.PNG', 'a-b.png'],
  ['Foto', 'foto.jpg'],
  ['!.webp', 'gambar.webp'],
])('%j as the name of a picture is %j', (text, name) => expect(asPictureName(text)).toBe(name));

test.each([
  ['3602142017', '36.02.14.2017'],
  ['36 02-14,2017', '36.02.14.2017'],
  ['36.02.14.2017', '36.02.14.2017'],
  ['360214', '36.02.14'],
  ['36021', undefined],
  ['36021420', undefined],
  ['36021420171', undefined],
  ['x360214', undefined],
  ['360214x', undefined],
])('%j as the code of an area is %j', (text, code) => expect(areaCodeFrom(text)).toBe(code));

describe('the mark of a translation', () => {
  test.each([
    ['comes first', '---\ntitle: A\n---\nText\n', '---\ntranslates: m\ntitle: A\n---\nText\n'],
    ['keeps the ends of lines', '---\r\ntitle: A\r\n---\r\n', '---\r\ntranslates: m\r\ntitle: A\r\n---\r\n'], // prettier-ignore
    ['keeps the mark before', '\uFEFF--- \ntitle: A\n---\n', '\uFEFF--- \ntranslates: m\ntitle: A\n---\n'], // prettier-ignore
    ['takes the place of an old one', '---\ntitle: A\ntranslates: old x\nb: 1\n---\n', '---\ntitle: A\ntranslates: m\nb: 1\n---\n'], // prettier-ignore
    ['keeps the end of its line', '---\r\ntranslates: old\r\n---\r\n', '---\r\ntranslates: m\r\n---\r\n'], // prettier-ignore
    ['is no word of the text', '---\ntitle: A\n---\ntranslates: x\n', '---\ntranslates: m\ntitle: A\n---\ntranslates: x\n'], // prettier-ignore
    ['has no place without fields', 'Text\n---\n', 'Text\n---\n'],
  ])('%s', (_, before, after) => expect(withMark(before, 'm')).toBe(after));
});
