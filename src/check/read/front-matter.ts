/** A Markdown file parted into its fields and its text. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { problem, start, type Problem, type TextFile } from '../problem.ts';
import type { Page } from './content.ts';
import { readYaml, type Fields } from './yaml.ts';

const fence = /^---\s*$/;
const nothing: Fields = { data: {}, spot: () => start, broken: true };

const unread = (file: TextFile, locale: Locale, problems: Problem[]) => ({
  page: { ...file, ...nothing, locale, body: '', bodyLine: 1 },
  problems,
});

/** Text that could be decoded, or why not. */
interface Decoded {
  file: TextFile;
  problems: Problem[];
}

/** @returns the page, empty where it cannot be read, and what is wrong with its form. */
export function readPage(
  { file, problems }: Decoded,
  locale: Locale,
): { page: Page; problems: Problem[] } {
  if (file.lines.length === 0) return unread(file, locale, problems);
  if (!fence.test(file.lines[0] ?? '')) {
    return unread(file, locale, [...problems, problem('no-front-matter', file, start, {})]);
  }
  // Astro ends the fields at the first line that begins so, whatever follows on it.
  const end = file.lines.findIndex((line, i) => i > 0 && line.startsWith('---'));
  if (!fence.test(file.lines[end] ?? '')) {
    return unread(file, locale, [...problems, problem('unclosed-front-matter', file, start, {})]);
  }
  const yaml = readYaml(file, 2, end + 1);
  const body = file.lines.slice(end + 1).join('\n');
  const page = { ...file, ...yaml.fields, locale, body, bodyLine: end + 2 };
  return { page, problems: [...problems, ...yaml.problems] };
}
