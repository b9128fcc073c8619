/** Brings every part of the planner to what the plan says. */
import { handOverLinks } from '../../exports/hand-over.ts';
import { pointIn, titleOf, type PlanView } from '../../exports/plan-stops.ts';
import type { Locale } from '../../i18n/locales.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import type { PlanProblem } from '../../model/plan-reading.ts';
import { warningsOf } from '../../model/plan-warnings.ts';
import { el, find, say } from '../dom.ts';
import { isoDay } from '../freshness.ts';
import type { Known } from './knowledge.ts';
import { drawPlan } from './picture.ts';
import { rowViews } from './row-view.ts';
import type { Rows } from './rows.ts';
import { dateNotes, dayText, nextStop, totalText } from './summary.ts';
import type { Take } from './take.ts';
import { problemText } from './warning-text.ts';
import type { WhenForm } from './when-form.ts';

export interface Parts {
  root: HTMLElement;
  rows: Rows;
  when: WhenForm;
  take: Take;
}

const part = (root: HTMLElement, name: string) => find(root, `[data-${name}]`, HTMLElement);

/** Says what was wrong with a link; hides the place for it when nothing was. */
export function showProblems(root: HTMLElement, problems: readonly PlanProblem[], locale: Locale) {
  const box = part(root, 'problems');
  const items = problems.map((each) => el('li', {}, problemText(each, locale)));
  find(box, 'ul', HTMLElement).replaceChildren(...items);
  box.hidden = items.length === 0;
}

function showNext(root: HTMLElement, view: PlanView, today: string, now: Date) {
  const link = find(root, '[data-next]', HTMLAnchorElement);
  const next = nextStop(view, today, now.getHours() * 60 + now.getMinutes());
  link.hidden = !next;
  if (!next) return;
  link.href = handOverLinks(next).geo;
  say(link, planStrings[view.locale].next(next.name));
}

/** Shows a plan: its rows with times and warnings, sums, picture, and ways to take it along. */
export function showPlan({ root, rows, when, take }: Parts, view: PlanView, known: Known) {
  const { plan, visits, locale } = view;
  const now = new Date();
  const today = isoDay(now);
  const warnings = warningsOf(plan, visits, known);
  when.show(plan);
  rows.show(rowViews(view, warnings, (visit) => dayText(view, visit)));
  for (const each of root.querySelectorAll<HTMLElement>('[data-filled]'))
    each.hidden = visits.length === 0;
  part(root, 'empty').hidden = visits.length > 0;
  say(part(root, 'total'), totalText(view));
  say(
    part(root, 'date'),
    dateNotes(view, today, plan.date ? known.daylight(plan.date) : undefined).join(' '),
  );
  say(part(root, 'print-title'), titleOf(plan, locale));
  const picture = find(root, 'svg[data-picture]', SVGElement);
  const points = visits.map(({ stop }, index) => ({
    number: index + 1,
    point: pointIn(view.placeOf)(stop.at),
  }));
  drawPlan(picture, points);
  showNext(root, view, today, now);
  take.show(view, today);
}
