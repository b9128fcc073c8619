import { expect, it } from 'vitest';
import { answersIn } from '../../../src/components/lesson/key.ts';

const answer = (words: string) =>
  `<details class="answer"> <summary>Jawaban</summary> <p> ${words} </p> </details>`;

it('the key has every answer of the page, in its order', () => {
  const html = `<p>a</p>${answer('16 m²')}<div>${answer('b <sup>1</sup>')}</div>`;
  expect(answersIn(html)).toEqual(['16 m²', 'b <sup>1</sup>']);
});

it('the key has nothing of the folded part for teachers', () => {
  expect(answersIn('<details class="teacher"><summary>x</summary><p>y</p></details>')).toEqual([]);
});
