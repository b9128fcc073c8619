/** Small changes of a text, each at one place. Pure. */

/** A piece of one line that is to be replaced. */
export interface Edit {
  /** From 1. */
  line: number;
  /** Column, from 1, at which `wrong` begins; 0 for the invisible mark before the first line. */
  column: number;
  wrong: string;
  right: string;
}

/** The invisible mark that some editors put before the first letter. */
export const byteOrderMark = '\uFEFF';

/** @returns the line of a number, which counts from 1; empty where there is none. */
export const lineAt = (lines: readonly string[], line: number): string => lines[line - 1] ?? '';

/** @returns the lines that are changed, put right, each once and in the order of the edits. */
export function editedLines(lines: readonly string[], edits: readonly Edit[]): string[] {
  return [...new Set(edits.map(({ line }) => line))].map((line) => {
    const own = edits.filter((each) => each.line === line);
    return own.reduce(
      (text, { column, wrong, right }) => {
        const at = column - 1;
        return text.slice(0, at) + right + text.slice(at + wrong.length);
      },
      lineAt(lines, line),
    );
  });
}

/** Where in a text each line begins. */
function lineStarts(text: string): number[] {
  const first = text.startsWith(byteOrderMark) ? 1 : 0;
  return [
    first,
    ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length),
  ];
}

/** An edit with the place of its piece in the whole text. */
interface Placed {
  edit: Edit;
  from: number;
  to: number;
}

/** Those whose piece stands where it is said to be, in order, without any that overlap. */
function placed(text: string, edits: readonly Edit[]): Placed[] {
  const starts = lineStarts(text);
  const found = edits.flatMap((edit) => {
    const from = (starts[edit.line - 1] ?? text.length) + edit.column - 1;
    const there = text.startsWith(edit.wrong, from) && from >= 0 && edit.wrong !== edit.right;
    return there ? [{ edit, from, to: from + edit.wrong.length }] : [];
  });
  found.sort((a, b) => a.from - b.from || a.to - b.to);
  let end = -1;
  return found.filter(({ from, to }) => {
    const free = from > end;
    if (free) end = to;
    return free;
  });
}

/**
 * Makes edits in a text; of two that touch, only the first is made.
 * @returns the text, in which every other byte is as it was, and the edits that were made.
 */
export function withEdits(text: string, edits: readonly Edit[]): { text: string; made: Edit[] } {
  const all = placed(text, edits);
  let at = 0;
  const parts = all.map(({ edit, from, to }) => {
    const part = text.slice(at, from) + edit.right;
    at = to;
    return part;
  });
  return { text: parts.join('') + text.slice(at), made: all.map(({ edit }) => edit) };
}
