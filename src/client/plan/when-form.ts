/** Name, date, hour and pace of a plan. */
import { cleanLine, emptyPlan, limits, within, type Plan } from '../../model/plan.ts';
import { isPartialDate } from '../../model/dates.ts';
import { find } from '../dom.ts';

const two = (value: number) => String(value).padStart(2, '0');

/** Minutes from midnight of `08:30`; the usual hour for an empty field. */
function minutesOf(value: string): number {
  const [hours = NaN, minutes = NaN] = value.split(':').map(Number);
  return Number.isNaN(hours * 60 + minutes) ? emptyPlan.leave : hours * 60 + minutes;
}

export class WhenForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement, change: (change: Partial<Plan>) => void) {
    this.#form = form;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('change', () => change(this.#read()));
  }

  #field = (name: string) => find(this.#form, `[name="${name}"]`, HTMLInputElement);

  #read(): Partial<Plan> {
    const date = this.#field('date').value;
    return {
      title: cleanLine(this.#field('title').value, limits.title),
      date: date.length === 10 && isPartialDate(date) ? date : '',
      leave: minutesOf(this.#field('leave').value),
      pace: within(Number(this.#field('pace').value) || emptyPlan.pace, 1, limits.pace),
    };
  }

  show({ title, date, leave, pace }: Plan) {
    this.#field('title').value = title;
    this.#field('date').value = date;
    this.#field('leave').value = `${two(Math.floor(leave / 60))}:${two(leave % 60)}`;
    this.#field('pace').value = String(pace);
  }
}
