/** The sentences of the offline page with their values. Pure. */
import type { Locale } from '../../i18n/locales.ts';
import { formatDate, formatNumber } from '../../i18n/format.ts';
import type { Standing } from './standing.ts';

/** @returns bytes in kB below a megabyte, else in MB with one decimal (1 kB = 1,000 bytes). */
export function formatBytes(bytes: number, locale: Locale): string {
  if (bytes < 1e6) return `${formatNumber(bytes / 1e3, locale, 0)}\u00a0kB`;
  return `${formatNumber(bytes / 1e6, locale, 1)}\u00a0MB`;
}

/** @returns a sentence with its places, such as `{size}`, filled; an unknown place stays empty. */
export const fillLine = (line: string, values: Record<string, string>): string =>
  line.replaceAll(/\{(\w+)\}/g, (_, place: string) => values[place] ?? '');

/** @returns the values of the places in the words of a language; a day is that of the reader's clock. */
export function valuesOf(
  { list, kept, here, missing, visited }: Standing,
  locale: Locale,
): Record<string, string> {
  const whole = list ?? { bytes: 0, transfer: 0, files: [] };
  const day = kept && new Date(kept.since).toLocaleDateString('en-CA');
  return {
    size: formatBytes(whole.bytes, locale),
    transfer: formatBytes(whole.transfer, locale),
    files: formatNumber(whole.files.length, locale),
    hereSize: formatBytes(here.bytes, locale),
    hereFiles: formatNumber(here.files, locale),
    came: formatBytes(here.came ?? 0, locale),
    coming: formatBytes(here.coming ?? 0, locale),
    since: day === undefined ? '' : formatDate(day, locale),
    missing: formatNumber(missing, locale),
    visited: formatNumber(visited, locale),
  };
}

/** @returns whether two paths are the same page, however its address is written. */
export function samePage(one: string, other: string): boolean {
  const plain = (path: string) => path.replace(/index\.html$/, '').replace(/\/$/, '');
  return plain(one) === plain(other);
}
