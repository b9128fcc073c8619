import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOlder, translationMark } from '../../src/model/translation-mark.ts';

const facts = {
  title: 'Koja',
  summary: 'Tas.',
  checked: '2026-11',
  figures: { harga: { value: 1, note: 'di pameran' } },
};
const original = { data: facts, body: 'Tas jaring.[^satu]\n' };
const words = { title: 'Koja', summary: 'Bag.', figures: { harga: { note: 'at a fair' } } };
const mark = translationMark(original, words);
const marked = { ...words, translates: mark };

describe('the mark of a translation', () => {
  it.each([
    ['the title', { ...original, data: { ...facts, title: 'Koja Baduy' } }],
    ['a note', { ...original, data: { ...facts, figures: { harga: { note: 'di pasar' } } } }],
    ['the text', { ...original, body: 'Tas.' }],
    ['a citation', { ...original, body: 'Tas jaring.[^dua]' }],
  ])('is another after a change of %s', (_, changed) => {
    expect(translationMark(changed, words)).not.toBe(mark);
    expect(isOlder(changed, marked)).toBe(true);
  });
  it.each([
    ['a figure', { ...original, data: { ...facts, checked: '2027-01' } }],
    ['white space', { ...original, body: ' Tas\r\njaring.[^satu]  \n\n' }],
    ['the order of fields', { ...original, data: Object.fromEntries(Object.entries(facts).reverse()) }], // prettier-ignore
  ])('is the same after a change of %s', (_, changed) => {
    expect(isOlder(changed, marked)).toBe(false);
  });
  it('does not depend on the words of the translation, but on which there are', () => {
    expect(translationMark(original, { ...words, title: 'Net bag', aliases: ['bag'] })).toBe(mark);
    expect(translationMark(original, { title: 'Koja', summary: 'Bag.' })).not.toBe(mark);
  });
  it('is the same on every machine and in every edition, whatever the order of the words', () => {
    expect(mark).toBe('jsnxtlc');
    expect(translationMark(original, Object.fromEntries(Object.entries(words).reverse()))).toBe(
      mark,
    );
  });
  it('takes names below the top for words', () => {
    const note = (text: string) => ({ data: { figures: { aliases: text } }, body: '' });
    const named = { figures: { aliases: 'x' } };
    expect(translationMark(note('a'), named)).not.toBe(translationMark(note('b'), named));
  });
  it('counts a text that the original has not, or has as something else, as none', () => {
    const of = (data: object) => translationMark({ data, body: '' }, { a: { b: 'x' } });
    expect(new Set([of({}), of({ a: null }), of({ a: 'b' }), of({ a: { b: 1 } })]).size).toBe(1);
  });
  it('says nothing of a translation without a mark', () => {
    expect(isOlder({ ...original, body: 'Lain.' }, words)).toBe(false);
  });
  it('is seven letters, which YAML reads as a word', () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        expect(translationMark({ data: facts, body }, words)).toMatch(/^[a-z]{7}$/);
      }),
    );
  });
});
