/** The stops of a plan with all that a file says of them. Pure. */
import { formatClock } from '../i18n/format.ts';
import type { Locale } from '../i18n/locales.ts';
import { mapStrings } from '../i18n/strings/map.ts';
import { planStrings } from '../i18n/strings/plan.ts';
import { addDays } from '../model/dates.ts';
import type { PlanPlace } from '../model/plan-place.ts';
import type { Visit } from '../model/plan-times.ts';
import { isOwn, type Plan, type Spot } from '../model/plan.ts';
import type { Point } from '../model/precision.ts';

/** A plan as it is shown: its visits, what is known of their places, and its words. */
export interface PlanView {
  plan: Plan;
  visits: readonly Visit[];
  placeOf: (at: Spot) => PlanPlace | undefined;
  locale: Locale;
  /** Full address of the plan, and of the guide's base; empty where the guide has no home. */
  link: string;
  home: string;
}

/** A stop as a file says it. */
export interface PlanStop {
  name: string;
  /** Reference of the entry, or `own`. */
  id: string;
  point: Point | undefined;
  /** Full address of the entry's page, where the guide has a home. */
  link?: string;
  note: string;
  /** Day, times, what the reader noted, and how exact the point is. */
  description: string;
}

/** @returns a span in minutes, from an hour on in hours and minutes. */
export function span(minutes: number, locale: Locale): string {
  const words = planStrings[locale];
  return minutes < 60
    ? words.minutes(minutes)
    : words.hours(Math.floor(minutes / 60), minutes % 60);
}

/** @returns from when to when one is there, in words of the language. */
export function timesText({ arrive, leave, stop }: Visit, locale: Locale): string {
  const words = planStrings[locale];
  const later = Math.floor(arrive / 1440);
  const times =
    stop.minutes === 0
      ? words.passing(formatClock(arrive, locale))
      : words.times(formatClock(arrive, locale), formatClock(leave, locale));
  return later > 0 ? `${times} ${words.laterDay(later)}` : times;
}

/** @returns the name of the place of a stop. */
export function nameOf(at: Spot, place: PlanPlace | undefined, locale: Locale): string {
  return isOwn(at) ? at.name || planStrings[locale].unnamed : (place?.title ?? at);
}

/** @returns the point of a spot that may be shown. */
export const pointIn =
  (placeOf: PlanView['placeOf']) =>
  (at: Spot): Point | undefined =>
    isOwn(at) ? at : placeOf(at)?.point;

/** @returns what a file says of one visit. */
export function stopOf(visit: Visit, { placeOf, locale, home }: PlanView): PlanStop {
  const { at, note } = visit.stop;
  const place = placeOf(at);
  const precision = place?.point?.precision;
  const said = [
    `${planStrings[locale].day(visit.day + 1)}, ${timesText(visit, locale)}`,
    ...(note ? [note] : []),
    ...(precision ? [mapStrings[locale].precisionNote[precision]] : []),
  ];
  return {
    ...{ name: nameOf(at, place, locale), id: isOwn(at) ? 'own' : at, note },
    point: pointIn(placeOf)(at),
    description: said.join('\n'),
    ...(home && place ? { link: home + place.path.replace(/^\//, '') } : {}),
  };
}

/** @returns the title of a plan, or the general one. */
export const titleOf = ({ title }: Plan, locale: Locale): string =>
  title || planStrings[locale].title;

/** @returns the ISO day of a visit, or nothing where the plan has no date. */
export const dayOf = ({ date }: Plan, { day, arrive }: Visit): string =>
  date && addDays(date, day + Math.floor(arrive / 1440));
