/** The filter of the map as a form: what it says, and what it is to say. */
import { pointKinds } from '../../model/kinds.ts';
import { find } from './dom.ts';
import type { MapState } from './state.ts';

const boxes = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('input[name="kind"]'),
];

/** @returns the kinds and the group that are chosen. */
export function readForm(form: HTMLFormElement): Pick<MapState, 'kinds' | 'group'> {
  const chosen = new Set(boxes(form).flatMap(({ checked, value }) => (checked ? [value] : [])));
  const group = find(form, 'select[name="group"]', HTMLSelectElement).value;
  return { kinds: pointKinds.filter((kind) => chosen.has(kind)), group };
}

/** Makes the form say a state; @returns the group that it offers, empty for one it does not know. */
export function writeForm(form: HTMLFormElement, { kinds, group }: MapState): string {
  const wanted: readonly string[] = kinds;
  for (const box of boxes(form)) box.checked = wanted.includes(box.value);
  const select = find(form, 'select[name="group"]', HTMLSelectElement);
  select.value = group;
  if (select.selectedIndex < 0) select.value = '';
  return select.value;
}
