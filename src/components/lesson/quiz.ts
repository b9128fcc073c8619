/** The choices of a quiz, read from its task list as Markdown renders it. Pure. */

/** One choice: what it says, as HTML, and whether it is right. */
export interface Choice {
  letter: string;
  html: string;
  right: boolean;
}

const item = /<li class="task-list-item">([\s\S]*?)<\/li>/g;

/** @param html of the one task list that the check lets stand in a quiz. */
export const choicesIn = (html: string): Choice[] =>
  [...html.matchAll(item)].map(([, inside = ''], index) => ({
    letter: String.fromCharCode(65 + index),
    html: inside.replace(/<input[^>]*>|<\/?p>/g, '').trim(),
    right: /<input[^>]*\schecked\b/.test(inside),
  }));

/** @returns the right choices with their letters, as HTML that ends in a full stop. */
export function rightWords(choices: readonly Choice[]): string {
  const right = choices.filter((choice) => choice.right);
  const words = right.map(({ letter, html }) => `<b>${letter}</b> ${html}`).join('; ');
  return words.replace(/[.?!]?$/, (end) => end || '.');
}
