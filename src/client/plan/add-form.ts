/** Adds an entry of the guide, or a point of one's own, as a stop, as the start or as the end. */
import { kindNames } from '../../i18n/strings/kinds.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import type { PlanPlace } from '../../model/plan-place.ts';
import { cleanLine, limits, type Role, type Spot } from '../../model/plan.ts';
import { el, find, say } from '../dom.ts';
import type { Setting } from '../setting.ts';
import { findNamed, namesOf, pointFrom } from './names.ts';

type Add = (at: Spot, role: Role) => void;

const roleIn = (form: HTMLFormElement) => find(form, 'select', HTMLSelectElement).value as Role;

const input = (form: HTMLFormElement, name: string) =>
  find(form, `[name="${name}"]`, HTMLInputElement);

/** Says that a field is wrong, or that it is right again. */
function tell(form: HTMLFormElement, name: string, text: string) {
  say(find(form, '[data-wrong]', HTMLElement), text);
  input(form, name).setAttribute('aria-invalid', String(text !== ''));
  if (text) input(form, name).focus();
}

/** Lets the first form of a page offer the entries of the guide by name. */
export function openAddForm(
  form: HTMLFormElement,
  places: readonly PlanPlace[],
  { locale }: Setting,
  add: Add,
) {
  const names = namesOf(places, kindNames[locale]);
  const options = names.map(({ name }) => el('option', { value: name }));
  find(form, 'datalist', HTMLDataListElement).replaceChildren(...options);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = cleanLine(input(form, 'entry').value, limits.name);
    const place = findNamed(names, text);
    const words = planStrings[locale];
    tell(form, 'entry', place ? '' : text ? words.noMatch(text) : words.noName);
    if (!place) return;
    add(place.ref, roleIn(form));
    input(form, 'entry').value = '';
    input(form, 'entry').focus();
  });
}

/** Lets the second form take a point of the reader's own. */
export function openOwnForm(form: HTMLFormElement, { locale }: Setting, add: Add) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const point = pointFrom(input(form, 'point').value);
    tell(form, 'point', point ? '' : planStrings[locale].ownWrong);
    if (!point) return;
    add({ ...point, name: cleanLine(input(form, 'name').value, limits.name) }, roleIn(form));
    form.reset();
  });
}
