/** Problems as text for a person at a terminal. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import type { Problem, Severity } from '../problem.ts';

interface Words {
  severity: Record<Severity, string>;
  instead: string;
  fine: string;
  sum: (errors: number, warnings: number, files: number) => string;
}

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const words: Record<Locale, Words> = {
  id: {
    severity: { error: 'kesalahan', warning: 'peringatan' },
    instead: 'jadi',
    fine: 'Isi panduan: tidak ada masalah.',
    sum: (errors, warnings, files) =>
      `Isi panduan: ${errors} kesalahan, ${warnings} peringatan, dalam ${files} berkas.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning' },
    instead: 'to be',
    fine: 'The content: no problems.',
    sum: (errors, warnings, files) =>
      `The content: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}, ` +
      `in ${count(files, 'file', 'files')}.`,
  },
};

/** How much of a long line is shown, in characters, and how much of it before the mistake. */
const longest = 120;
const before = 50;

/** The part of a line around a column. */
function around(line: string, column: number): string {
  if (line.length <= longest) return line;
  const from = Math.max(0, Math.min(column - 1 - before, line.length - longest));
  const to = from + longest;
  return (from > 0 ? '...' : '') + line.slice(from, to) + (to < line.length ? '...' : '');
}

/** The line of the file, and below it the same line or lines put right. */
function quoted({ excerpt, correction, column }: Problem, { instead }: Words): string[] {
  const lines = (text: string) => text.split('\n').map((line) => `    | ${around(line, column)}`);
  const wrong = excerpt === undefined ? [] : lines(excerpt);
  return correction === undefined ? wrong : [...wrong, `    ${instead}:`, ...lines(correction)];
}

function block(problem: Problem, locale: Locale): string {
  const { file, line, column, severity, message, remedy } = problem;
  const head = `${file}:${line}:${column} ${words[locale].severity[severity]}: ${message[locale]}`;
  const advice = (remedy?.[locale] ?? '')
    .split('\n')
    .flatMap((text) => (text ? `    ${text}` : []));
  return [head, ...advice, ...quoted(problem, words[locale])].join('\n');
}

/** @returns the last line of a report: how many problems in how many files. */
function summary(problems: readonly Problem[], locale: Locale): string {
  if (problems.length === 0) return words[locale].fine;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const files = new Set(problems.map(({ file }) => file)).size;
  return words[locale].sum(errors, problems.length - errors, files);
}

/** @returns the whole report: each problem with its line and what to write, then a summary. */
export const report = (problems: readonly Problem[], locale: Locale): string =>
  [...problems.map((each) => block(each, locale)), summary(problems, locale)].join('\n\n');
