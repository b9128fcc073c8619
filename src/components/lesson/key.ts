/** The answers of a lesson, gathered from its finished HTML for the teacher's print. Pure. */

const answer =
  /<details class="answer">\s*<summary>[^<]*<\/summary>\s*<p>([\s\S]*?)<\/p>\s*<\/details>/g;

/** @returns the answers as HTML, in the order of the questions on the page. */
export const answersIn = (html: string): string[] =>
  [...html.matchAll(answer)].map(([, words = '']) => words.trim());
