/** Where in a line of a file something is to be replaced. Pure. */
import type { Spot, TextFile } from '../problem.ts';
import { lineAt, type Edit } from './edit.ts';

/** A value on the line of its key: in quotes to the closing one, else to a comment or the end. */
const value = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|(?:(?!\s#)\S|[^\S\r\n](?!\s*(?:#|$)))+)/;

/**
 * The value of a field, replaced.
 * @param right as it is to be typed; a comment behind it stays.
 * @returns the edit, or `undefined` when the line holds more than this one field, or not its value.
 */
export function valueEdit(
  file: TextFile,
  { line }: Spot,
  key: string,
  right: string,
): Edit | undefined {
  const text = lineAt(file.lines, line);
  const [start = '', , name] = /^\s*(?:- +)?(["']?)([^\s"':]+)\1:(?:\s+|$)/.exec(text) ?? [];
  const [wrong = ''] = value.exec(text.slice(start.length)) ?? [];
  if (name !== key || wrong === '' || /^[|>&*!]/.test(wrong)) return undefined;
  return { line, column: start.length + 1, wrong, right };
}

/**
 * One word in place of another.
 * @param spot where the word begins, or its key; @param skip letters after that which are passed over.
 * @returns the edit, or `undefined` when the word is not there.
 */
export function wordEdit(
  file: TextFile,
  { line, column }: Spot,
  wrong: string,
  right: string,
  skip = 0,
): Edit | undefined {
  const at = lineAt(file.lines, line).indexOf(wrong, column - 1 + skip);
  return at < 0 || wrong === '' ? undefined : { line, column: at + 1, wrong, right };
}
