/** The filter of the map as a form: what it says, and what it is to say. */
import { kindNames } from '../../i18n/strings/kinds.ts';
import type { Locale } from '../../i18n/locales.ts';
import { pointKinds } from '../../model/kinds.ts';
import { el, find } from '../dom.ts';
import type { ListItem } from './list.ts';
import { here, type Filters } from './state.ts';

/** The controls of a form by name; `elements` knows them without looking through every option. */
const controls = <T extends HTMLInputElement | HTMLSelectElement>(
  form: HTMLFormElement,
  type: new () => T,
  name: string,
): T[] =>
  [...form.elements].filter((each): each is T => each instanceof type && each.name === name);

const boxes = (form: HTMLFormElement) => controls(form, HTMLInputElement, 'kind');

function only<T>([found]: readonly T[]): T {
  if (found === undefined) throw new Error('The filter lacks a control');
  return found;
}

const choice = (form: HTMLFormElement, name: string) =>
  only(controls(form, HTMLSelectElement, name));

const visitsBox = (form: HTMLFormElement) => only(controls(form, HTMLInputElement, 'visits'));

/** Offers each entry of the list as a centre, under the name of its kind; once is enough. */
export function offerCentres(
  form: HTMLFormElement,
  items: readonly Pick<ListItem, 'ref' | 'kind' | 'title'>[],
  locale: Locale,
) {
  const near = choice(form, 'near');
  if (near.querySelector('optgroup')) return;
  const groups = pointKinds.map((kind) => {
    const own = items.filter((item) => item.kind === kind);
    const options = own.map(({ ref, title }) => el('option', { value: ref }, title));
    return el('optgroup', { label: kindNames[locale][kind] }, ...options);
  });
  near.append(...groups);
}

/** @returns the filters that are chosen. */
export function readForm(form: HTMLFormElement): Filters {
  const chosen = new Set(boxes(form).flatMap(({ checked, value }) => (checked ? [value] : [])));
  const value = (name: string) => choice(form, name).value;
  const near = value('near');
  return {
    kinds: pointKinds.filter((kind) => chosen.has(kind)),
    ...{ group: value('group'), product: value('product'), kecamatan: value('kecamatan') },
    ...{ visits: visitsBox(form).checked, near, within: near ? Number(value('within')) : 0 },
  };
}

/** Lets a select say a value; @returns what it says then, empty for a value it does not offer. */
function write(select: HTMLSelectElement, value: string): string {
  if (select.value !== value) select.value = value;
  if (select.selectedIndex < 0) select.value = '';
  return select.value;
}

/**
 * Makes the form say filters.
 * @param position whether the reader's position is known: only then can one choose it here, since
 * asking for it takes a button of its own.
 * @returns the filters that it offers: a word that it does not know is left out.
 */
export function writeForm(form: HTMLFormElement, filters: Filters, position: boolean): Filters {
  const wanted: readonly string[] = filters.kinds;
  for (const box of boxes(form)) box.checked = wanted.includes(box.value);
  visitsBox(form).checked = filters.visits;
  const mine = find(choice(form, 'near'), `option[value="${here}"]`, HTMLOptionElement);
  mine.hidden = mine.disabled = !position && filters.near !== here;
  const [group, product, kecamatan, near] = (
    ['group', 'product', 'kecamatan', 'near'] as const
  ).map((name) => write(choice(form, name), filters[name]));
  const within = choice(form, 'within');
  within.disabled = !near;
  write(within, near ? String(filters.within) : '0');
  return {
    ...filters,
    ...{ group: group ?? '', product: product ?? '', kecamatan: kecamatan ?? '' },
    ...{ near: near ?? '', within: near ? filters.within : 0 },
  };
}
