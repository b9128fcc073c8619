/** Decides on the reader's device what has grown old: a kept copy outlives its build. */

/**
 * Shows the mark beside each figure that is past its shelf life.
 * @param root where to look for `[data-old-from]`, an ISO day; @param today an ISO day.
 */
export function markOld(root: ParentNode, today: string): void {
  for (const mark of root.querySelectorAll<HTMLElement>('[data-old-from]')) {
    mark.hidden = today < (mark.dataset['oldFrom'] ?? '');
  }
}

/**
 * Shows what holds on a day alone: from `data-day-from` to `data-day-until`, both included.
 * @param today an ISO day.
 */
export function showOnDay(root: ParentNode, today: string): void {
  for (const part of root.querySelectorAll<HTMLElement>('[data-day-from],[data-day-until]')) {
    const { dayFrom = '', dayUntil = '9999' } = part.dataset;
    part.hidden = today < dayFrom || today > dayUntil;
  }
}

/** @returns the day of a moment where the reader is, as ISO text. */
export const isoDay = (moment: Date): string =>
  [
    String(moment.getFullYear()),
    String(moment.getMonth() + 1).padStart(2, '0'),
    String(moment.getDate()).padStart(2, '0'),
  ].join('-');
