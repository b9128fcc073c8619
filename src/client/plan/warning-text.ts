/** Warnings in words. Pure. */
import { formatClock, formatDate, formatHours } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { planWarningStrings } from '../../i18n/strings/plan-warnings.ts';
import type { Dated } from '../../model/calendar.ts';
import type { LastDeparture, PlanPlace } from '../../model/plan-place.ts';
import type { PlanProblem } from '../../model/plan-reading.ts';
import type { Warning } from '../../model/plan-warnings.ts';

/** A sentence, with the path of the page that says more. */
export interface Said {
  text: string;
  path?: string;
  /** Whether it may spoil the visit; the others are good to know. */
  grave: boolean;
}

function dateText({ start, end, status }: Dated, locale: Locale): string {
  const days = [start, end].flatMap((date) => (date ? formatDate(date, locale) : []));
  const estimated = status === 'estimated' ? ` (${planWarningStrings[locale].estimated})` : '';
  return days.join(' – ') + estimated;
}

type Of<K extends Warning['kind']> = Extract<Warning, { kind: K }>;

function hoursWarning(warning: Of<'closed-day' | 'closed-then' | 'open'>, locale: Locale): string {
  const words = planWarningStrings[locale];
  const weekday = words.weekdays[warning.weekday] ?? '';
  const asOf = formatDate(warning.asOf, locale);
  return warning.kind === 'closed-day'
    ? words.closedDay(weekday, asOf)
    : words.openThen(formatHours(warning.open, locale), weekday, asOf);
}

/** The word for each warning that says the same of any place. */
const plain = {
  late: 'late',
  protocol: 'protocol',
  'no-point': 'noPoint',
  'visits-no': 'visitsNo',
  'visits-ask': 'visitsAsk',
  'visits-unknown': 'visitsUnknown',
} as const;

/** Where on the page of the place one reads more. */
const anchors: Partial<Record<Warning['kind'], string>> = {
  ...{ protocol: '#protocol', 'hours-vary': '#facts' },
  ...{ 'visits-ask': '#facts', 'visits-unknown': '#facts' },
};

/** What may spoil a visit; the rest is good to know. */
const graveKinds: ReadonlySet<Warning['kind']> = new Set([
  ...(['late', 'before-sunrise', 'after-sunset', 'closed-day', 'closed-then'] as const),
  ...(['protocol', 'visits-no', 'departed'] as const),
]);

function eventWarning({ touch, event, date }: Of<'event'>, locale: Locale): Said {
  const text = planWarningStrings[locale].touches[touch](event.title, dateText(date, locale));
  return { text, path: event.path, grave: touch === 'closes' || event.type === 'closure' };
}

function usualWarning({ kind, event }: Of<'usual' | 'undated'>, locale: Locale): Said {
  const text = planWarningStrings[locale][kind](event.title, event.usual ?? '');
  return { text, path: event.path, grave: false };
}

function departureText({ text, at, asOf }: LastDeparture, locale: Locale): string {
  const time = formatClock(at, locale);
  return planWarningStrings[locale].departure(text, time, formatDate(asOf, locale));
}

function timetableText({ departures }: Of<'timetable'>, locale: Locale): string {
  const words = planWarningStrings[locale];
  const list = departures.map((each) => departureText(each, locale)).join('; ');
  return list ? words.departures(list) : words.timetable;
}

type Plain = Exclude<Warning['kind'], 'event' | 'usual' | 'undated'>;

/** The sentences that need no event. */
function sentence(warning: Extract<Warning, { kind: Plain }>, locale: Locale): string {
  const words = planWarningStrings[locale];
  if (warning.kind === 'before-sunrise')
    return words.beforeSunrise(formatClock(warning.sun, locale));
  if (warning.kind === 'after-sunset') return words.afterSunset(formatClock(warning.sun, locale));
  if ('open' in warning) return hoursWarning(warning, locale);
  if (warning.kind === 'departed')
    return words.departed(departureText(warning.departure, locale), warning.from);
  if (warning.kind === 'timetable') return timetableText(warning, locale);
  if (warning.kind === 'hours-vary') return words.hoursVary(formatDate(warning.asOf, locale));
  return words[plain[warning.kind]];
}

/** @returns a warning of one stop as a sentence, with the page that says more. */
export function warningText(warning: Warning, place: PlanPlace | undefined, locale: Locale): Said {
  if (warning.kind === 'event') return eventWarning(warning, locale);
  if (warning.kind === 'usual' || warning.kind === 'undated') return usualWarning(warning, locale);
  const { kind } = warning;
  const anchor = anchors[kind];
  return {
    text: sentence(warning, locale),
    grave: graveKinds.has(kind),
    ...(place && anchor !== undefined ? { path: place.path + anchor } : {}),
  };
}

/** @returns what was wrong with a link, as a sentence. */
export const problemText = ({ kind, what }: PlanProblem, locale: Locale): string =>
  planWarningStrings[locale].problems[kind].replace('{what}', () => what);
