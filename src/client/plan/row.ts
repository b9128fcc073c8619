/** One row of the planner: nodes that stay, so that what one is about to press is not replaced. */
import { handOverLinks } from '../../exports/hand-over.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import { planWarningStrings } from '../../i18n/strings/plan-warnings.ts';
import { limits } from '../../model/plan.ts';
import { el, say } from '../dom.ts';
import { pageAddress } from '../edition.ts';
import type { Setting } from '../setting.ts';
import type { RowView } from './row-view.ts';
import type { Said } from './warning-text.ts';

/** What a reader can do with a row by a button. */
export const acts = ['up', 'down', 'remove'] as const;
export type Act = (typeof acts)[number];

export interface RowNode {
  node: HTMLLIElement;
  show: (view: RowView) => void;
}

const warningItem = ({ text, path, grave }: Said, { locale, base }: Setting) => {
  const more = path
    ? [' ', el('a', { href: pageAddress(base, path) }, planWarningStrings[locale].more)]
    : [];
  return el('li', grave ? { class: 'grave' } : {}, text, ...more);
};

const actButton = (act: Act, label: string) =>
  el('button', { type: 'button', class: `button plan-${act}`, 'data-act': act }, label);

/** Names a button after its stop; one that is of no use says so and keeps its focus. */
function name(button: HTMLElement, label: string, useful: boolean) {
  button.setAttribute('aria-label', label);
  button.title = label;
  button.setAttribute('aria-disabled', String(!useful));
}

function fill(field: HTMLInputElement | HTMLTextAreaElement, value: string) {
  if (field.value !== value) field.value = value;
}

function fields({ locale }: Setting) {
  const words = planStrings[locale];
  const minutes = el('input', {
    ...{ type: 'number', inputmode: 'numeric', 'data-field': 'minutes' },
    ...{ min: '0', max: String(limits.minutes), step: '5' },
  });
  const note = el('textarea', { 'data-field': 'note', rows: '2', maxlength: String(limits.note) });
  const night = el('input', { type: 'checkbox', 'data-field': 'nextDay' });
  const nightLabel = el('label', { class: 'plan-check' }, night, ' ', words.night);
  const remove = actButton('remove', words.removeLabel);
  const summary = el('summary', {}, words.edit);
  const node = el(
    'details',
    { class: 'plan-edit' },
    summary,
    el('label', { class: 'field' }, words.stay, minutes),
    el('label', { class: 'field' }, words.note, note),
    nightLabel,
    remove,
  );
  const show = ({ title, visit: { stop, role } }: RowView) => {
    summary.setAttribute('aria-label', words.editOf(title));
    fill(minutes, String(stop.minutes));
    fill(note, stop.note);
    night.checked = stop.nextDay;
    nightLabel.hidden = role !== 'stop';
    name(remove, words.remove(title), true);
  };
  return { node, show };
}

/** Fills a node with others, but only when what they say has changed. */
function refill(node: HTMLElement, key: string, make: () => (Node | string)[]) {
  if (node.dataset['key'] === key) return;
  node.dataset['key'] = key;
  node.replaceChildren(...make());
}

/** What finger or mouse takes a row by; the buttons beside it do the same. */
const handleNode = () =>
  el('span', { class: 'plan-handle', 'data-drag': '', 'aria-hidden': 'true' }, '⠿');

function head({ locale, base }: Setting) {
  const words = planStrings[locale];
  const number = el('span', { class: 'plan-number' });
  const title = el('span', { class: 'plan-title' });
  const kicker = el('p', { class: 'kicker' });
  const handle = handleNode();
  const [up, down] = [actButton('up', '↑'), actButton('down', '↓')];
  const node = el(
    'div',
    { class: 'plan-head' },
    number,
    el('div', {}, title, kicker),
    up,
    down,
    handle,
  );
  const show = (view: RowView) => {
    say(number, String(view.number));
    refill(title, `${view.path} ${view.title}`, () => [
      view.path ? el('a', { href: pageAddress(base, view.path) }, view.title) : view.title,
    ]);
    refill(kicker, `${view.kind} ${view.kicker}`, () => [
      el('span', { class: `kind ${view.kind}` }, view.kicker),
    ]);
    for (const part of [handle, up, down]) part.hidden = view.visit.role !== 'stop';
    name(up, words.up(view.title), view.canUp);
    name(down, words.down(view.title), view.canDown);
  };
  return { node, show };
}

/** When one is there, and the way to hand the point over to a navigation app. */
function times({ locale }: Setting) {
  const words = planStrings[locale];
  const text = el('span');
  const navigate = el('a', { rel: 'external' }, words.navigate);
  const node = el('p', { class: 'plan-times' }, text, ' ', navigate);
  const show = ({ times, title, point }: RowView) => {
    say(text, times);
    navigate.hidden = !point;
    if (!point) return;
    navigate.href = handOverLinks({ ...point, name: title }).geo;
    navigate.setAttribute('aria-label', words.navigateTo(title));
  };
  return { node, show };
}

function leg({ locale, base }: Setting) {
  const node = el('p', { class: 'plan-leg' });
  const show = ({ leg: text, access }: RowView) => {
    node.hidden = !text;
    refill(node, `${text} ${access}`, () => [
      `${text}. `,
      ...(access ? [el('a', { href: pageAddress(base, access) }, planStrings[locale].access)] : []),
    ]);
  };
  return { node, show };
}

/** A paragraph that is there while it has a text. */
function line(className: string, textOf: (view: RowView) => string) {
  const node = el('p', { class: className });
  const show = (view: RowView) => {
    say(node, textOf(view));
    node.hidden = !textOf(view);
  };
  return { node, show };
}

function warnings(setting: Setting) {
  const node = el('ul', { class: 'plan-warnings' });
  const show = ({ warnings: list }: RowView) => {
    refill(node, JSON.stringify(list), () => list.map((each) => warningItem(each, setting)));
    node.hidden = list.length === 0;
  };
  return { node, show };
}

/** @returns an empty row and what fills it. */
export function makeRow(setting: Setting): RowNode {
  const parts = [
    line('plan-day', ({ day }) => day),
    ...[leg(setting), head(setting), times(setting)],
    line('plan-note', ({ visit }) => visit.stop.note),
    ...[warnings(setting), fields(setting)],
  ];
  const node = el('li', { class: 'plan-row' }, ...parts.map((part) => part.node));
  return { node, show: (view) => parts.forEach((part) => part.show(view)) };
}
