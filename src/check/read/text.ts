/** Bytes as lines of text. Pure. */
import { byteOrderMark } from '../correct/edit.ts';
import { problem, start, type Problem, type TextFile } from '../problem.ts';
import type { RawFile } from './disk.ts';

/** The invisible mark before the first letter, taken out. */
const mark = { line: 1, column: 0, wrong: byteOrderMark, right: '' };

/** @returns the lines of a file, and what is wrong with its encoding. */
export function readText(raw: RawFile, path: string): { file: TextFile; problems: Problem[] } {
  const none: TextFile = { path, lines: [] };
  if (!raw.bytes) {
    const detail = raw.failure ?? `${raw.size} B`;
    return { file: none, problems: [problem('unreadable', none, start, { detail })] };
  }
  const decode = (fatal: boolean) =>
    new TextDecoder('utf-8', { fatal, ignoreBOM: true }).decode(raw.bytes);
  try {
    const text = decode(true);
    const file = { path, lines: text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/) };
    const conflict = file.lines.findIndex((line) => /^(?:<{7}|>{7}) /.test(line)) + 1;
    if (conflict > 0) {
      const spot = { line: conflict, column: 1 };
      return { file: none, problems: [problem('conflict-mark', file, spot, {})] };
    }
    return {
      file,
      problems: text.startsWith(byteOrderMark)
        ? [problem('bom', file, start, {}, { edits: [mark] })]
        : [],
    };
  } catch {
    const lines = decode(false).split(/\r\n|\n|\r/);
    const line = lines.findIndex((each) => each.includes('\uFFFD')) + 1;
    const column = (lines[line - 1]?.indexOf('\uFFFD') ?? 0) + 1;
    const file = { path, lines };
    return { file: none, problems: [problem('not-utf8', file, { line, column }, {})] };
  }
}
