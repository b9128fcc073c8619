/** Reads a plan's text: keeps what can be read, and says what could not. Pure. */
import { isPartialDate } from './dates.ts';
import { ending, longest, perDegree, refFrom, unescape, version } from './plan-address.ts';
import { clean, cleanLine, emptyPlan, limits, within } from './plan.ts';
import type { Plan, Role, Spot, Stop } from './plan.ts';

/**
 * What can be wrong with a plan's text:
 * `unreadable` it is no plan; `cut` its end is missing; `older` and `newer` it is of a version that
 * this edition does not know and is read as the present one; `unknown` the guide has no such entry;
 * `broken` a stop cannot be read; `date` there is no such day; `past` the day is over; `many` it has
 * more stops than a plan holds; `long` a text was shortened; `markup` a text holds signs of HTML,
 * which are shown as they are.
 */
export const planProblems = [
  ...(['unreadable', 'cut', 'older', 'newer', 'unknown', 'broken'] as const),
  ...(['date', 'past', 'many', 'long', 'markup'] as const),
] as const;

export interface PlanProblem {
  kind: (typeof planProblems)[number];
  /** The part that it is about, shortened; empty: the whole. */
  what: string;
}

/** What the reader of a text knows: which entries there are, and the day, as an ISO day. */
export interface Reading {
  known: (ref: string) => boolean;
  today: string;
}

/** Characters of a text that are repeated when something is said of it. */
const shown = 30;

type Tell = (kind: PlanProblem['kind'], what?: string) => void;

/** Degrees of a point of one's own, or `undefined` for what is none on earth. */
function degrees(text: string, most: number): number | undefined {
  const value = /^-?\d{1,8}$/.test(text) ? Number(text) / perDegree : NaN;
  return Math.abs(value) <= most ? value : undefined;
}

const minutesOf = (text: string) =>
  /^[0-9a-z]{1,4}$/.test(text) ? within(parseInt(text, 36), 0, limits.minutes) : 0;

function textOf(field: string, most: number, tell: Tell, make = cleanLine): string {
  const whole = unescape(field);
  const text = make(whole, most);
  if (Array.from(whole.trim()).length > most) tell('long', clean(text, shown));
  if (/<[a-z!/]/i.test(text)) tell('markup', clean(text, shown));
  return text;
}

interface Found {
  at: Spot;
  /** The fields after the place: minutes and note. */
  rest: string[];
}

/** Reads a point of the reader's own. */
function ownSpot(
  [first = '', second = '', minutes = '', name = '', ...rest]: string[],
  tell: Tell,
) {
  const [lat, lon] = [degrees(first, 90), degrees(second, 180)];
  if (lat !== undefined && lon !== undefined)
    return { at: { lat, lon, name: textOf(name, limits.name, tell) }, rest: [minutes, ...rest] };
  tell('broken', clean(unescape(name), shown));
  return undefined;
}

/** Reads where a stop is, and says why when it cannot be read. */
function spotOf(kind: string, fields: string[], tell: Tell, reading: Reading): Found | undefined {
  if (kind === 'o') return ownSpot(fields, tell);
  const [slug = '', ...rest] = fields;
  const ref = refFrom(kind, slug);
  if (ref && reading.known(ref)) return { at: ref, rest };
  tell(ref ? 'unknown' : 'broken', clean(slug, shown));
  return undefined;
}

const roles: Record<string, Role> = { s: 'start', e: 'end' };

/** Reads one stop. @returns it with its part in the plan, or nothing when it cannot be read. */
function stopOf(
  text: string,
  tell: Tell,
  reading: Reading,
): { role: Role; stop: Stop } | undefined {
  const [mark = '', ...fields] = text.split('.');
  const [, part = '', kind = ''] = /^([sen]?)([vmpo])$/.exec(mark) ?? [];
  if (!kind) {
    tell('broken', text.slice(0, 40));
    return undefined;
  }
  const found = spotOf(kind, fields, tell, reading);
  if (!found) return undefined;
  const [minutes = '', note = ''] = found.rest;
  return {
    role: roles[part] ?? 'stop',
    stop: {
      ...{ at: found.at, minutes: minutesOf(minutes), nextDay: part === 'n' },
      note: textOf(note, limits.note, tell, clean),
    },
  };
}

function dateOf(text: string, tell: Tell, today: string): string {
  if (!text) return '';
  const date = text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (date.length !== 10 || !isPartialDate(date)) {
    tell('date', text.slice(0, 12));
    return '';
  }
  if (date < today) tell('past', date);
  return date;
}

/** Minutes from midnight of `0830`; the usual hour for what is none. */
function leaveOf(text: string): number {
  const [, hours = '', minutes = ''] = /^([01]\d|2[0-3])([0-5]\d)$/.exec(text) ?? [];
  return hours ? Number(hours) * 60 + Number(minutes) : emptyPlan.leave;
}

const paceOf = (text: string) =>
  /^[0-9a-z]{1,2}$/.test(text) ? within(parseInt(text, 36), 1, limits.pace) : emptyPlan.pace;

function tellVersion(text: string, tell: Tell): void {
  if (Number(text) < version) tell('older', text);
  if (Number(text) > version) tell('newer', text);
}

/**
 * Reads what `planText` wrote, or what became of it.
 * @param text decoded once from an address.
 * @returns the plan as far as it can be read, and what is wrong with the text, each thing once.
 */
export function readPlan(text: string, reading: Reading): { plan: Plan; problems: PlanProblem[] } {
  const problems: PlanProblem[] = [];
  const tell: Tell = (kind, what = '') => {
    if (!problems.some((each) => each.kind === kind && each.what === what))
      problems.push({ kind, what });
  };
  const [head = '', ...items] = text.slice(0, longest).split('~');
  const [number = '', date = '', time = '', pace = '', count = '', title = ''] = head.split('.');
  if (!/^\d{1,3}$/.test(number))
    return { plan: emptyPlan, problems: [{ kind: 'unreadable', what: '' }] };
  tellVersion(number, tell);
  const whole = items.at(-1) === ending;
  const found = (whole ? items.slice(0, -1) : items).filter(Boolean);
  if (!whole || found.length < (parseInt(count, 36) || 0)) tell('cut');
  const read = found.flatMap((item) => stopOf(item, tell, reading) ?? []);
  const ofRole = (role: Role) => read.filter((each) => each.role === role).map(({ stop }) => stop);
  const stops = ofRole('stop');
  if (stops.length > limits.stops) tell('many', String(stops.length));
  const plan: Plan = {
    title: textOf(title, limits.title, tell),
    ...{ date: dateOf(date, tell, reading.today), leave: leaveOf(time), pace: paceOf(pace) },
    ...{ start: ofRole('start')[0], end: ofRole('end')[0], stops: stops.slice(0, limits.stops) },
  };
  return { plan, problems };
}
