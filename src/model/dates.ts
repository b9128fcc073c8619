/** Calendar dates as people publish them: a year, a month or a day. Pure. */

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` from the year 1000 on, in the proleptic Gregorian calendar. */
export type PartialDate = string;

const form = /^([1-9]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** @returns whether the text is a year, month or day that exists (so not 2024-02-31). */
export function isPartialDate(text: string): boolean {
  const match = form.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** @returns the first day that a date may mean: `2018` gives `2018-01-01`. */
export const firstDay = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4);

/** @returns the last day that a date may mean: `2018-02` gives `2018-02-28`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const [year = '', month = '12'] = date.split('-');
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/**
 * Moves a date by whole calendar months, keeping to the last day of a shorter month.
 * @param date any partial date; its last possible day is moved.
 * @returns an ISO day.
 */
export function addMonths(date: PartialDate, months: number): string {
  const [year = 0, month = 1, day = 1] = lastDay(date).split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const moved = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return moved.toISOString().slice(0, 10);
}

/** @returns the ISO day so many days after another. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** @returns the minutes from midnight of a clock time such as `20:40`. */
export function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
