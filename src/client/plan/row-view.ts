/** What a row of the planner says. Pure. */
import { nameOf, pointIn, span, timesText, type PlanView } from '../../exports/plan-stops.ts';
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { directionNames } from '../../i18n/strings/directions.ts';
import { kindNames } from '../../i18n/strings/kinds.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import { doubt, samePlace } from '../../model/distance.ts';
import type { PlanPlace } from '../../model/plan-place.ts';
import type { Leg, Visit } from '../../model/plan-times.ts';
import type { Warning } from '../../model/plan-warnings.ts';
import type { Point } from '../../model/precision.ts';
import { warningText, type Said } from './warning-text.ts';

export interface RowView {
  visit: Visit;
  number: number;
  title: string;
  /** Path of the entry's page below the base, where it has one. */
  path: string;
  kind: string;
  kicker: string;
  /** Heading of the day, at its first row. */
  day: string;
  times: string;
  leg: string;
  /** Path to the published ways to get there. */
  access: string;
  warnings: readonly Said[];
  point: Point | undefined;
  canUp: boolean;
  canDown: boolean;
}

/** @param unsure kilometres by which the points may be off. */
function legText(leg: Leg, unsure: number, locale: Locale): string {
  const words = planStrings[locale];
  const minutes = span(leg.minutes, locale);
  if (leg.kilometres < samePlace) return words.legSame;
  if (leg.kilometres < unsure) return words.legNear(minutes);
  const say = unsure === 0 ? words.leg : words.legAbout;
  const direction = directionNames[locale][leg.direction];
  return say(formatKilometres(leg.kilometres, locale), direction, minutes);
}

function wayOf(visit: Visit, unsure: number, locale: Locale): string {
  if (visit.leg) return legText(visit.leg, unsure, locale);
  return visit.unknownLeg ? planStrings[locale].legUnknown : '';
}

function kickerOf(place: PlanPlace | undefined, { role }: Visit, locale: Locale): string {
  const words = planStrings[locale];
  const parts = [
    ...(role === 'stop' ? [] : [words.roles[role]]),
    ...(place ? [kindNames[locale][place.kind], place.kecamatan] : []),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** @returns every row of a plan in words; `warnings` belong to the visits one by one. */
export function rowViews(
  view: PlanView,
  warnings: readonly Warning[][],
  dayText: (visit: Visit) => string,
): RowView[] {
  const { plan, visits, placeOf, locale } = view;
  return visits.map((visit, index) => {
    const { at } = visit.stop;
    const place = placeOf(at);
    const before = visits[index - 1];
    const from = before && placeOf(before.stop.at);
    const unsure = doubt(place?.point ?? {}) + doubt(from?.point ?? {});
    const inside = visit.role === 'stop';
    return {
      ...{ visit, number: index + 1, title: nameOf(at, place, locale), path: place?.path ?? '' },
      ...{ kind: place?.kind ?? 'own', kicker: kickerOf(place, visit, locale) },
      day: before?.day === visit.day ? '' : dayText(visit),
      ...{ times: timesText(visit, locale), leg: wayOf(visit, unsure, locale) },
      access: place?.access && index > 0 ? `${place.path}#access` : '',
      warnings: (warnings[index] ?? []).map((each) => warningText(each, place, locale)),
      point: pointIn(placeOf)(at),
      canUp: inside && visit.index > 0,
      canDown: inside && visit.index < plan.stops.length - 1,
    };
  });
}
