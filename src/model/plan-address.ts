/**
 * A plan as a short text for an address, and back. Version 1:
 *
 *     1.<yyyymmdd>.<hhmm>.<pace>.<count>.<title>~<stop>~<stop>~z
 *
 * A stop is `<part><kind>.<slug>.<minutes>.<note>` with part `s` start, `e` end, `n` after a night,
 * or none, and kind `v m p` of an entry; a point of one's own is
 * `<part>o.<lat>.<lon>.<minutes>.<name>.<note>` with degrees times 100,000. Pace, count and minutes
 * are in base 36; empty fields at an end are left out. `count` and the closing `z` show a link that
 * was cut. Pure.
 */
import { parseRef, pointKinds, refOf, slugPattern, type Kind } from './kinds.ts';
import { isOwn, limits, rowsOf, emptyPlan, type Plan, type Row } from './plan.ts';

/** The version that is written. */
export const version = 1;

/** What ends a plan's text. */
export const ending = 'z';

/** Letters of the kinds that one can stop at. */
const letters: Partial<Record<Kind, string>> = { village: 'v', maker: 'm', place: 'p' };

/** Degrees are written as whole numbers of this many to a degree: five decimals. */
export const perDegree = 1e5;

const escapes: Record<string, string> = { ' ': '_', '-': '--', _: '-u', '.': '-d', '~': '-t' };
const unescapes: Record<string, string> = { '-': '-', u: '_', d: '.', t: '~' };

/** Writes a text without the signs that part the fields. */
const escape = (text: string) => text.replace(/[ \-_.~]/g, (sign) => escapes[sign] ?? sign);

/** Reads what `escape` wrote; an escape that is none stands as it is. */
export const unescape = (text: string): string =>
  text.replace(/-([-udt])|_/g, (_, sign?: string) => (sign ? (unescapes[sign] ?? '') : ' '));

const base36 = (value: number) => (value ? value.toString(36) : '');
const two = (value: number) => String(value).padStart(2, '0');

/** Joins fields, without the empty ones at the end. */
const joined = (fields: readonly string[]) => fields.join('.').replace(/\.+$/, '');

const parts = { start: 's', end: 'e', stop: '' };

function stopText({ role, stop: { at, minutes, note, nextDay } }: Row): string {
  const part = parts[role] || (nextDay ? 'n' : '');
  const rest = [base36(minutes)];
  if (isOwn(at)) {
    const degrees = [at.lat, at.lon].map((each) => String(Math.round(each * perDegree)));
    return joined([`${part}o`, ...degrees, ...rest, escape(at.name), escape(note)]);
  }
  const { kind = 'place', slug = '' } = parseRef(at) ?? {};
  return joined([`${part}${letters[kind] ?? 'p'}`, slug, ...rest, escape(note)]);
}

/**
 * Writes a plan as the value of a query's or fragment's parameter, not yet percent-encoded.
 * @returns a text in which only titles, names and notes hold other signs than `a-z 0-9 . ~ -`.
 */
export function planText(plan: Plan): string {
  const rows = rowsOf(plan);
  const time =
    plan.leave === emptyPlan.leave ? '' : two(Math.floor(plan.leave / 60)) + two(plan.leave % 60);
  const pace = plan.pace === emptyPlan.pace ? '' : base36(plan.pace);
  const head = joined([
    ...[String(version), plan.date.replaceAll('-', ''), time, pace],
    ...[base36(rows.length), escape(plan.title)],
  ]);
  return [head, ...rows.map(stopText), ending].join('~');
}

/** @returns the parameter of an address that carries a plan, as in `p=1.20261128…`. */
export const planParameter = (plan: Plan): string => `p=${encodeURIComponent(planText(plan))}`;

/** @returns the reference of an entry from a kind's letter and a slug, or `undefined`. */
export const refFrom = (letter: string, slug: string) => {
  const kind = pointKinds.find((each) => letters[each] === letter);
  return kind && slugPattern.test(slug) ? refOf(kind, slug) : undefined;
};

/** Longest text that is read at all, in characters: a hundred stops with notes fit several times. */
export const longest = limits.stops * 4000;
