/** The YAML parser's complaints in an editor's words. Pure. */
import type { YAMLError } from 'yaml';
import { lineAt, type Edit } from '../correct/edit.ts';
import { problem, type Problem, type Spot, type TextFile } from '../problem.ts';

type PlainCode =
  | 'yaml-colon'
  | 'yaml-no-colon'
  | 'yaml-quote'
  | 'yaml-after-value'
  | 'yaml-bracket'
  | 'yaml-indent'
  | 'yaml-start';

const byCode: Partial<Record<YAMLError['code'], PlainCode>> = {
  TAB_AS_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-no-colon',
  BAD_INDENT: 'yaml-indent',
  BAD_SCALAR_START: 'yaml-start',
  UNEXPECTED_TOKEN: 'yaml-after-value',
};

function plainCode({ code, message }: YAMLError): PlainCode | undefined {
  if (code === 'MISSING_CHAR') return /quote/.test(message) ? 'yaml-quote' : 'yaml-no-colon';
  if (/^Flow (sequence|map)/.test(message)) return 'yaml-bracket';
  return byCode[code];
}

/** The first sentence of the parser, without its own line number. */
const detailOf = (message: string) => message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '';

const keyAt = (line: string) => /^\s*(?:- +)?["']?([^"':]+)/.exec(line)?.[1]?.trim() ?? '';

/** A quote that is never closed is noticed at the end of the text: finds the line that opens it. */
function openQuote(file: TextFile, spot: Spot): Spot {
  const opens = file.lines.findLastIndex(
    (line, i) => i < spot.line && /^[^#]*?: *(["'])(?:(?!\1).)*$/.test(line),
  );
  const column = (file.lines[opens]?.search(/["']/) ?? 0) + 1;
  return opens < 0 ? spot : { line: opens + 1, column };
}

/** A field that follows a finished value is either inside it, after a colon, or indented too far. */
function colonProblem(file: TextFile, spot: Spot): Problem {
  const line = lineAt(file.lines, spot.line);
  const [, head = '', value = ''] = /^(\s*(?:- +)?[^\s:]+: +)(.*)$/.exec(line) ?? [];
  if (/:(\s|$)/.test(value)) {
    const at = { line: spot.line, column: head.length + 1 };
    const plain = !/["\\]|\s#/.test(value);
    const edits = [plain && { ...at, wrong: value, right: `"${value.trimEnd()}"` }];
    return problem('yaml-colon', file, spot, {}, { edits });
  }
  const next = { line: Math.min(spot.line + 1, file.lines.length), column: 1 };
  return problem('yaml-indent', file, next, {});
}

/** Every tab that stands where only spaces may, with its line put right. */
export const tabProblems = (file: TextFile, from: number, to: number): Problem[] =>
  file.lines.flatMap((line, i) => {
    if (i + 1 < from || i + 1 >= to || !/^ *\t/.test(line)) return [];
    const [wrong = ''] = /^[ \t]+/.exec(line) ?? [];
    const edits = [{ line: i + 1, column: 1, wrong, right: wrong.replaceAll('\t', '  ') }];
    return [problem('tab', file, { line: i + 1, column: line.indexOf('\t') + 1 }, {}, { edits })];
  });

/** @param spot where in the file the parser noticed it. */
export function yamlProblem(error: YAMLError, file: TextFile, spot: Spot): Problem {
  const line = lineAt(file.lines, spot.line);
  if (error.code === 'DUPLICATE_KEY') {
    return problem('duplicate-key', file, spot, { key: keyAt(line) });
  }
  const code = plainCode(error);
  // Where a whole line comes behind what is finished, the lines above stand otherwise.
  if (code === 'yaml-after-value' && line.slice(0, spot.column - 1).trim() === '')
    return problem('yaml-indent', file, spot, {});
  if (code === 'yaml-colon') return colonProblem(file, spot);
  if (code === undefined)
    return problem('yaml-other', file, spot, { detail: detailOf(error.message) });
  const at = code === 'yaml-quote' ? openQuote(file, spot) : spot;
  return problem(code, file, at, {}, { edits: [likely(code, file, at)] });
}

/** A bracket that is opened and never closed, at the line of the complaint or the one before. */
function openBracket(lines: readonly string[], line: number): Edit | undefined {
  const at = [line, line - 1].find((each) => /^[^#"']*: *\[[^\]"'#]*$/.test(lineAt(lines, each)));
  const text = lineAt(lines, at ?? 0).trimEnd();
  const from = text.lastIndexOf('[');
  const wrong = text.slice(from);
  return at === undefined ? undefined : { line: at, column: from + 1, wrong, right: `${wrong}]` };
}

/** What was probably meant by a line that is no YAML. */
function likely(code: PlainCode, { lines }: TextFile, { line, column }: Spot): Edit | undefined {
  const text = lineAt(lines, line);
  const rest = text.slice(column - 1).trimEnd();
  if (code === 'yaml-start' && !/["\\]|\s#/.test(rest))
    return { line, column, wrong: rest, right: `"${rest}"` };
  if (code === 'yaml-quote' && /^["'][^"']*$/.test(rest))
    return { line, column, wrong: rest, right: rest + rest.charAt(0) };
  if (code === 'yaml-bracket') return openBracket(lines, line);
  const [, key] = /^( *[a-zA-Z][a-zA-Z-]*:)(?=[^\s/])/.exec(text) ?? [];
  return code === 'yaml-no-colon' && key !== undefined
    ? { line, column: key.length, wrong: ':', right: ': ' }
    : undefined;
}

/**
 * A value in which a `#` begins a comment, though no space follows it: `Kampung #1`.
 * @param spot where the value ends.
 */
export function hashProblem(file: TextFile, { line, column }: Spot): Problem {
  const text = lineAt(file.lines, line).trimEnd();
  const hash = text.indexOf('#', column - 1);
  const [head = ''] = /^ *(?:- +)?(?:[^\s:#"']+: +)?/.exec(text) ?? [];
  const wrong = text.slice(head.length);
  const plain = head.length < column && !/["\\[\]{}]/.test(wrong);
  const edits = [plain && { line, column: head.length + 1, wrong, right: `"${wrong}"` }];
  return problem(
    'yaml-hash',
    file,
    { line, column: hash + 1 },
    { lost: text.slice(hash) },
    { edits },
  );
}

/** A value that YAML takes for a name of its own: `&Kampung Satu` loses its first word. */
export function anchorProblem(file: TextFile, spot: Spot): Problem {
  return problem('yaml-start', file, spot, {}, { edits: [likely('yaml-start', file, spot)] });
}

/** An alias `*name` or a merge, which the guide has no use for: a value that forgot its quotes. */
export function aliasProblem(file: TextFile, from: number): Problem {
  const line = file.lines.findIndex((each, i) => i + 1 >= from && /[:,[-]\s*\*/.test(each));
  const spot = {
    line: Math.max(line + 1, from),
    column: (file.lines[line]?.indexOf('*') ?? 0) + 1,
  };
  return problem('yaml-start', file, spot, {});
}
