import { describe, expect, it } from 'vitest';
import { markdownToHtml } from 'satteri';
import { choicesIn, rightWords } from '../../../src/components/lesson/quiz.ts';

const choices = (text: string) => choicesIn(markdownToHtml(text).html);

describe('the choices of a quiz', () => {
  it('are those of its task list, as Markdown renders it', () => {
    expect(choices('- [ ] one\n- [x] **two**')).toEqual([
      { letter: 'A', html: 'one', right: false },
      { letter: 'B', html: '<strong>two</strong>', right: true },
    ]);
  });
  it('are the same with empty lines between them', () => {
    expect(choices('- [ ] one\n\n- [x] two')).toEqual(choices('- [ ] one\n- [x] two'));
  });
  it('keep a word that only looks like a mark', () => {
    expect(choices('- [ ] checked\n- [x] b')[0]).toMatchObject({ html: 'checked', right: false });
  });
});

describe('the right answer in words', () => {
  it('names letter and words of each right choice, and ends in one full stop', () => {
    expect(rightWords(choices('- [x] one\n- [ ] two\n- [x] three'))).toBe(
      '<b>A</b> one; <b>C</b> three.',
    );
    expect(rightWords(choices('- [ ] No.\n- [x] Yes.'))).toBe('<b>B</b> Yes.');
  });
});
