/** What an edition says of itself beside its pages: README.txt and checksums.txt. Pure. */
import { createHash } from 'node:crypto';
import { formatDate } from '../i18n/format.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { readmeStrings } from '../i18n/strings/editions.ts';
import { site } from '../site.ts';
import type { Files } from './folder.ts';

/** Which edition it is. */
export interface Issue {
  /** Such as `0.1.0+1a2b3c4d5e`; see `buildId` of src/integrations. */
  version: string;
  /** The day on which it was made, ISO. */
  date: string;
  /** Where the guide is published, with a slash at its end; `undefined` while it has no home. */
  home: string | undefined;
}

/** @returns SHA-256 in hexadecimal. */
export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

/** @returns a line for each file in the form that `sha256sum -c` reads. */
export const checksums = (files: Files): string =>
  [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`).join('');

/**
 * @param edition `print` needs no words on how it opens.
 * @returns the text of README.txt in every language, its lines ended as old Windows wants them.
 */
export function readme({ version, date, home }: Issue, edition: 'usb' | 'print' = 'usb'): string {
  const parts = locales.map((locale) => {
    const words = readmeStrings[locale];
    const issue = words.issue(version, formatDate(date, locale));
    const newer = home ? words.newer(home) : words.noHome;
    const open = edition === 'usb' ? words.open : [];
    const title = `${site.name} - ${words.titles[edition]}`;
    return [title, issue, ...open, words.age, newer, words.licence];
  });
  const rule = '-'.repeat(72);
  const text = parts.map((lines) => lines.join('\n\n')).join(`\n\n${rule}\n\n`);
  return `${text}\n`.replaceAll('\n', '\r\n');
}

/** @returns the last lines of an entry that is carried as a file by itself. */
export function fileLines({ version, date, home }: Issue, locale: Locale): string[] {
  const words = readmeStrings[locale];
  return [
    words.file(version, formatDate(date, locale)),
    ...(home ? [words.newer(home)] : []),
    words.licence,
  ];
}

/** @returns the files with both papers. */
export function withPapers(files: Files, issue: Issue, edition?: 'usb' | 'print'): Files {
  const encode = (text: string) => new TextEncoder().encode(text);
  const all: Files = new Map([...files, ['README.txt', encode(readme(issue, edition))]]);
  const sorted = new Map([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
  return sorted.set('checksums.txt', encode(checksums(sorted)));
}
