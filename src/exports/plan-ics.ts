/** A plan as iCalendar (RFC 5545): one entry for each stop. Pure. */
// ical-generator: 9.1 kB compressed, loaded when a reader takes a plan along as a calendar.
import ical, { ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { planStrings } from '../i18n/strings/plan.ts';
import { addDays } from '../model/dates.ts';
import type { Visit } from '../model/plan-times.ts';
import { site, uidDomain } from '../site.ts';
import { stopOf, titleOf, type PlanView } from './plan-stops.ts';

/** Milliseconds by which the clock of a time zone is ahead of UTC at an instant. */
function ahead(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit' },
  }).format(instant);
  return Date.parse(`${parts.replace(', ', 'T')}Z`) - instant;
}

/** @returns the instant of minutes from midnight of an ISO day in the guide's time zone. */
export function instantOf(date: string, minutes: number): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
  return new Date(asUtc - ahead(asUtc, site.timeZone));
}

function toIcs(visit: Visit, number: number, view: PlanView, date: string, stamp: Date) {
  const { name, id, point, description, link } = stopOf(visit, view);
  const day = addDays(date, visit.day);
  const start = instantOf(day, visit.arrive);
  return {
    // The same stop on the same day is the same entry, so that a plan saved again replaces itself.
    id: `plan.${day}.${number}.${id.replace('/', '.')}@${uidDomain}`,
    ...{ stamp, start, end: instantOf(day, visit.leave) },
    summary: name,
    description,
    location: point ? { title: name, geo: point } : name,
    url: link ?? null,
    transparency: ICalEventTransparency.OPAQUE,
  } satisfies ICalEventData;
}

/**
 * @param today the first day of a plan without a date, as an ISO day.
 * @param stamp when the file is made.
 * @returns a calendar in UTC, so that no table of time zones is needed.
 */
export function planIcs(view: PlanView, today: string, stamp: Date): string {
  const date = view.plan.date || today;
  return ical({
    name: titleOf(view.plan, view.locale),
    description: planStrings[view.locale].fileNote,
    // The whole plan, for who opens the file in a calendar (URL of a calendar: RFC 7986, 5.5).
    url: view.link || null,
    prodId: { company: site.name, product: 'planner', language: view.locale.toUpperCase() },
    events: view.visits.map((visit, index) => toIcs(visit, index + 1, view, date, stamp)),
  }).toString();
}
