/** Lines of a file, put right. Pure. */
import type { Spot, TextFile } from '../problem.ts';

/**
 * The line of a field, put right.
 * @param value as it is to be typed; what follows on the line is replaced.
 * @returns the line, or `undefined` when the line holds more than this one field.
 */
export function lineWith(file: TextFile, { line }: Spot, key: string, value: string) {
  const match = /^(\s*(?:- +)?)(["']?)([^\s"':]+)\2:(?=\s|$)/.exec(file.lines[line - 1] ?? '');
  return match?.[3] === key ? `${match[1] ?? ''}${key}: ${value}` : undefined;
}

/**
 * A line with one word in place of another.
 * @param spot where the word begins, or its key; @param skip letters after that which are passed over.
 * @returns the line, or `undefined` when the word is not there.
 */
export function replaced(file: TextFile, spot: Spot, wrong: string, right: string, skip = 0) {
  const line = file.lines[spot.line - 1] ?? '';
  const at = line.indexOf(wrong, spot.column - 1 + skip);
  return at < 0 ? undefined : line.slice(0, at) + right + line.slice(at + wrong.length);
}
