/** Opening hours in the words of a language. Pure. */
import { weeklyHours } from '../../geo/weekly-hours.ts';
import { formatHours } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { entryStrings } from '../../i18n/strings/entry.ts';
import { planWarningStrings } from '../../i18n/strings/plan-warnings.ts';
import type { Interval } from '../../model/plan-place.ts';

const day = 24 * 60;

/** The hours that begin on one day; what is open for longer than a day is cut at midnight. */
function onDay(week: readonly Interval[], at: number, locale: Locale): string {
  const [start, end] = [at * day, (at + 1) * day];
  const open = week
    .filter(([from, to]) => from < end && to > start && (from >= start || to - from > day))
    .map(
      ([from, to]) =>
        [
          Math.max(from, start) - start,
          (to - from > day ? Math.min(to, end) : to) - start,
        ] as const,
    );
  return formatHours(open, locale);
}

/**
 * @param value in the syntax of OpenStreetMap (wiki: Key:opening_hours/specification).
 * @returns days with the same hours together, such as `Selasa–Jumat 08.00–16.00`; the value itself
 * where weeks differ or no day is open.
 */
export function openingText(value: string, locale: Locale): string {
  const week = weeklyHours(value);
  if (!week || week.length === 0) return value;
  const { always, daily } = entryStrings[locale].open;
  if (week.some(([from, to]) => to - from >= 7 * day)) return always;
  const names = planWarningStrings[locale].weekdays;
  const hours = names.map((_, at) => onDay(week, at, locale));
  if (hours.every((each) => each === hours[0])) return `${daily} ${hours[0] ?? ''}`;
  const first = hours.flatMap((each, at) => (each && each !== hours[at - 1] ? [at] : []));
  return first
    .map((from) => {
      const after = hours.findIndex((each, at) => at > from && each !== hours[from]);
      const last = (after === -1 ? names.length : after) - 1;
      const days = [...new Set([from, last])].map((at) => names[at]).join('–');
      return `${days} ${hours[from] ?? ''}`;
    })
    .join('; ');
}
