/** Dates as people write them, read as ISO ones. Pure. */
import { isPartialDate } from '../../model/dates.ts';

/** Beginnings of the names of months, Indonesian and English. */
const months = [
  'jan',
  'feb',
  'mar',
  'apr',
  'me|may',
  'jun',
  'jul',
  'ag|aug',
  'sep',
  'o[kc]t',
  'nov',
  'de[sc]',
];

const monthOf = (word: string) => {
  const index = months.findIndex((each) => new RegExp(`^(?:${each})`, 'i').test(word));
  return index < 0 ? undefined : index + 1;
};

const two = (part: string | number) => String(part).padStart(2, '0');
const joined = (year: string, ...rest: (string | number)[]) => [year, ...rest.map(two)].join('-');

type Reading = (match: RegExpExecArray) => string | undefined;

/** Forms of date; the third and fourth know no month by number, hence may find none. */
const readings: [RegExp, Reading][] = [
  [
    /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/,
    ([, y = '', m = '', d]) => joined(y, m, ...(d ? [d] : [])),
  ],
  [/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, ([, d = '', m = '', y = '']) => joined(y, m, d)],
  [
    /^(\d{1,2})\s+([a-z]+)\s+(\d{4})$/i,
    ([, d = '', name = '', y = '']) => ((m) => m && joined(y, m, d))(monthOf(name)) || undefined,
  ],
  [
    /^([a-z]+)\s+(\d{4})$/i,
    ([, name = '', y = '']) => ((m) => m && joined(y, m))(monthOf(name)) || undefined,
  ],
  [/^(\d{1,2})[-/.](\d{4})$/, ([, m = '', y = '']) => joined(y, m)],
];

/** What a text that is no date may have meant. */
export interface DateGuess {
  /** The date in ISO form. */
  iso?: string;
  /** Whether the text is formed like a date of a day or month that does not exist. */
  absent: boolean;
}

/** @returns whether day and month may be meant the other way round, as in `03/04/2024`. */
export function isAmbiguous(text: string): boolean {
  const [, day, month] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{4}$/.exec(text.trim()) ?? [];
  return Number(day) <= 12 && Number(month) <= 12 && Number(day) !== Number(month);
}

/** Reads a date that was written for people. */
export function guessDate(text: string): DateGuess {
  for (const [form, read] of readings) {
    const match = form.exec(text.trim());
    const iso = match ? read(match) : undefined;
    if (iso !== undefined) return isPartialDate(iso) ? { iso, absent: false } : { absent: true };
  }
  return { absent: false };
}
