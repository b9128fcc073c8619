/** What a reader does to a plan, each with what is said of it. Pure. */
import { nameOf, pointIn } from '../../exports/plan-stops.ts';
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import { lengthOf, shortest } from '../../model/plan-order.ts';
import { limits, moved, rowsOf, withStop, without } from '../../model/plan.ts';
import type { Plan, Role, Row, Spot } from '../../model/plan.ts';
import type { Known } from './knowledge.ts';
import type { News } from './opening.ts';
import type { Act } from './row.ts';

/** A plan after a change, and the sentence that tells of it. */
export interface Edit {
  plan: Plan;
  text: string;
  /** The row, counted from 0, that the focus goes to. */
  row?: number;
}

export class Editor {
  readonly #known: Known;
  readonly #locale: Locale;

  constructor(known: Known, locale: Locale) {
    this.#known = known;
    this.#locale = locale;
  }

  get #words() {
    return planStrings[this.#locale];
  }

  #name = (at: Spot) => nameOf(at, this.#known.placeOf(at), this.#locale);

  /** @returns the sentence for what came with the address; empty for a plan alone. */
  told(news: News): string {
    if (news.kind === 'linked') return this.#words.linked;
    if (news.kind === 'full') return this.#words.full(limits.stops);
    return 'ref' in news ? this.#words[news.kind](this.#name(news.ref)) : '';
  }

  add(plan: Plan, at: Spot, role: Role): Edit {
    const full = role === 'stop' && plan.stops.length >= limits.stops;
    if (full) return { plan, text: this.#words.full(limits.stops) };
    return { plan: withStop(plan, at, role), text: this.#words.added(this.#name(at)) };
  }

  act(plan: Plan, act: Act, row: Row): Edit {
    if (act !== 'remove') return this.move(plan, row.index, row.index + (act === 'up' ? -1 : 1));
    const same = ({ role, index }: Row) => role === row.role && index === row.index;
    const text = this.#words.removed(this.#name(row.stop.at));
    return { plan: without(plan, row), text, row: rowsOf(plan).findIndex(same) };
  }

  /** Moves a stop to another place among the stops, both counted from 0. */
  move(plan: Plan, from: number, to: number): Edit {
    const stop = plan.stops[from];
    if (!stop) return { plan, text: '' };
    const row = to + (plan.start ? 1 : 0);
    const text = this.#words.movedTo(this.#name(stop.at), row + 1);
    return { plan: moved(plan, from, to), text, row };
  }

  /** Moves what stands in a row to another row; start and end stay, what goes there stands beside. */
  drag(plan: Plan, from: number, to: number): Edit {
    const first = plan.start ? 1 : 0;
    return this.move(plan, from - first, Math.min(Math.max(to - first, 0), plan.stops.length - 1));
  }

  shorten(plan: Plan): Edit {
    const pointOf = pointIn(this.#known.placeOf);
    const found = shortest(plan, pointOf);
    const [before = '', after = ''] = [plan, found].map((each) => {
      const spots = rowsOf(each).map(({ stop }) => stop.at);
      return formatKilometres(lengthOf(spots, pointOf), this.#locale);
    });
    if (before === after) return { plan, text: this.#words.shortAlready };
    return { plan: found, text: this.#words.shorter(before, after) };
  }
}
