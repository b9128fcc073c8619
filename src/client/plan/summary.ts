/** The lines above and below the list of stops. Pure. */
import { nameOf, pointIn, type PlanView } from '../../exports/plan-stops.ts';
import { formatClock, formatDate, formatKilometres } from '../../i18n/format.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import { planWarningStrings } from '../../i18n/strings/plan-warnings.ts';
import { addDays } from '../../model/dates.ts';
import type { Daylight } from '../../model/plan-sun.ts';
import { totalOf, weekdayOf, type Visit } from '../../model/plan-times.ts';
import type { NamedPoint } from '../../exports/hand-over.ts';

/** @returns a day as a heading: `Hari ke-1, Sabtu, 28 November 2026`. */
export function dayText({ plan, locale }: PlanView, { day }: Pick<Visit, 'day'>): string {
  const heading = planStrings[locale].day(day + 1);
  if (!plan.date) return heading;
  const date = addDays(plan.date, day);
  const weekday = planWarningStrings[locale].weekdays[weekdayOf(date)] ?? '';
  return `${heading}, ${weekday}, ${formatDate(date, locale)}`;
}

/** @returns how many stops and days, and how far in straight lines; empty for an empty plan. */
export function totalText({ visits, locale }: PlanView): string {
  if (visits.length === 0) return '';
  const days = (visits.at(-1)?.day ?? 0) + 1;
  return planStrings[locale].total(formatKilometres(totalOf(visits), locale), visits.length, days);
}

/** @returns what the chosen day, or its absence, means: past, when the sun is up. */
export function dateNotes(
  { plan, visits, locale }: PlanView,
  today: string,
  light: Daylight | undefined,
): string[] {
  const words = planWarningStrings[locale];
  if (!plan.date) return visits.length > 0 ? [words.noDay] : [];
  return [
    ...(plan.date < today ? [words.pastDay] : []),
    ...(light
      ? [words.sun(formatClock(light.sunrise, locale), formatClock(light.sunset, locale))]
      : []),
  ];
}

/**
 * The stop that one goes to next: the first that is not over; of a plan without a day the first of
 * all, of one that is over none.
 * @param today an ISO day; @param minutes of it that are over.
 */
export function nextStop(view: PlanView, today: string, minutes: number): NamedPoint | undefined {
  const { plan, visits, placeOf, locale } = view;
  const isAhead = ({ day, leave }: Visit) => {
    const end = addDays(plan.date, day + Math.floor(leave / 1440));
    return end > today || (end === today && leave % 1440 > minutes);
  };
  for (const { stop } of plan.date ? visits.filter(isAhead) : visits) {
    const point = pointIn(placeOf)(stop.at);
    if (point)
      return { lat: point.lat, lon: point.lon, name: nameOf(stop.at, placeOf(stop.at), locale) };
  }
  return undefined;
}
