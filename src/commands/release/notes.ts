/** What a release says of itself to readers, in both languages. Pure. */
import { formatDate, formatNumber } from '../../i18n/format.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { absolute, entryPath, href } from '../../i18n/routes.ts';
import { releaseStrings } from '../../i18n/strings/release.ts';
import { site } from '../../site.ts';
import type { Change, How } from './entries.ts';

/** A change with the title of its entry in each language. */
export interface TitledChange extends Change {
  titles: Record<Locale, string>;
}

export interface Release {
  version: string;
  /** ISO date of the build. */
  date: string;
  /** Tag of the release before; empty for the first. */
  since: string;
  changes: readonly TitledChange[];
  /** The files that are published, with their sizes in bytes. */
  files: readonly { name: string; bytes: number }[];
}

/** Which published file is which; what readers take first stands first. */
const kinds = {
  usb: /-usb-/,
  print: /-print-/,
  zim: /\.zim$/,
  site: /-site-/,
  data: /-data-/,
  sbom: /^sbom/,
  sums: /^site-sha256/,
} as const;

const hows: readonly How[] = ['added', 'changed', 'removed'];

function line({ ref, how, titles }: TitledChange, locale: Locale): string {
  const path = entryPath(locale, ref);
  const address = absolute(path);
  if (how === 'removed') return `- ${titles[locale]}`;
  return address ? `- [${titles[locale]}](${address})` : `- ${titles[locale]} (\`${href(path)}\`)`;
}

/** @returns the changes in one language, as Markdown; a line of their own when there are none. */
export function changeList(changes: readonly TitledChange[], locale: Locale): string {
  const words = releaseStrings[locale];
  const parts = hows.flatMap((how) => {
    const list = changes.filter((change) => change.how === how);
    const lines = list.map((change) => line(change, locale));
    return list.length > 0 ? [`### ${words[how]} (${list.length})\n\n${lines.join('\n')}\n`] : [];
  });
  return parts.length > 0 ? parts.join('\n') : `${words.none}\n`;
}

function notesIn(release: Release, locale: Locale): string {
  const words = releaseStrings[locale];
  const { version, date, since, changes, files } = release;
  const told = Object.entries(kinds).flatMap(([kind, pattern]) => {
    const of = files.filter(({ name }) => pattern.test(name));
    const what = words.files[kind as keyof typeof kinds];
    const size = (bytes: number) => `${formatNumber(bytes / 1e6, locale, 1)} MB`;
    return of.map(({ name, bytes }) => `- \`${name}\` (${size(bytes)}): ${what}`);
  });
  return [
    `## ${words.heading(site.name, version, formatDate(date, locale))}`,
    since ? words.since(since) : words.first(changes.length),
    ...(since ? [changeList(changes, locale).trimEnd()] : []),
    `### ${words.fileHeading}`,
    told.join('\n'),
    words.check,
  ].join('\n\n');
}

/** @returns the notes of a release as Markdown: Indonesian, then English. */
export const notes = (release: Release): string =>
  `${locales.map((locale) => notesIn(release, locale)).join('\n\n---\n\n')}\n`;
