/** `<guide-plan>`: the planner, held together by one plan that is kept in the address and here. */
import '../trusted-types.ts';
import { pointIn, type PlanView } from '../../exports/plan-stops.ts';
import { planStrings } from '../../i18n/strings/plan.ts';
import { visitsOf } from '../../model/plan-times.ts';
import { changed, emptyPlan, rowsOf } from '../../model/plan.ts';
import type { Plan, Role, Spot } from '../../model/plan.ts';
import { find, say } from '../dom.ts';
import { isoDay } from '../freshness.ts';
import { settingOf } from '../setting.ts';
import { openAddForm, openOwnForm } from './add-form.ts';
import { letDrag } from './drag.ts';
import { Editor, type Edit } from './edits.ts';
import { done, undone, type History } from './history.ts';
import { fetchKnown, type Known } from './knowledge.ts';
import { fragment, keep, kept, showInAddress } from './memory.ts';
import { openPlan } from './opening.ts';
import type { Act } from './row.ts';
import { Rows } from './rows.ts';
import { showPlan, showProblems, type Parts } from './show.ts';
import { Take } from './take.ts';
import { WhenForm } from './when-form.ts';

class GuidePlan extends HTMLElement {
  readonly #setting = settingOf(document.documentElement);
  readonly #words = planStrings[this.#setting.locale];
  #history: History = { now: emptyPlan, past: [] };
  #known: Known | undefined;
  #editor: Editor | undefined;
  #parts: Parts | undefined;

  connectedCallback() {
    if (this.#parts) return;
    this.#part('[data-retry]').onclick = () => void this.#start();
    void this.#start();
  }

  #part = (selector: string) => find(this, selector, HTMLElement);
  #form = (name: string) => find(this, `form[data-form="${name}"]`, HTMLFormElement);

  #say(text: string) {
    say(this.#part('[data-status]'), text);
  }

  /** Loads what the planner knows of the guide; without it no stop has a name or a place. */
  async #start() {
    const { base, locale } = this.#setting;
    this.#part('[data-plain]').hidden = true;
    this.#part('[data-retry]').hidden = true;
    this.#say(this.#words.loading);
    try {
      this.#known = await fetchKnown(base, locale);
    } catch (error) {
      console.error(error);
      this.#say(this.#words.failed);
      this.#part('[data-retry]').hidden = false;
      return;
    }
    this.#editor = new Editor(this.#known, locale);
    this.#open(this.#known, this.#editor);
    this.#restore();
  }

  #open(known: Known, editor: Editor) {
    const add = (at: Spot, role: Role) => this.#apply(editor.add(this.#history.now, at, role));
    openAddForm(this.#form('add'), known.places, this.#setting, add);
    openOwnForm(this.#form('own'), this.#setting, add);
    const list = this.#part('ol[data-rows]');
    const rows = new Rows(list, this.#setting, {
      act: (act, row) => this.#apply(editor.act(this.#history.now, act, row), act),
      change: (row, change) => this.#change(changed(this.#history.now, row, change)),
    });
    const drag = (from: number, to: number) =>
      this.#apply(editor.drag(this.#history.now, from, to));
    letDrag(list, () => rows.nodes, drag);
    const change = (part: Partial<Plan>) => this.#change({ ...this.#history.now, ...part });
    const when = new WhenForm(this.#form('when'), change);
    const take = new Take(this.#part('[data-take-box]'), Boolean(this.dataset['home']));
    this.#parts = { root: this, rows, when, take };
    this.#openTools(editor);
    this.#part('[data-script]').hidden = false;
    window.addEventListener('hashchange', this.#addressChanged);
  }

  #openTools(editor: Editor) {
    const tools = {
      shortest: () => this.#apply(editor.shorten(this.#history.now)),
      undo: () => this.#undo(),
      // Its button goes with the stops.
      clear: () => {
        this.#change(emptyPlan, this.#words.cleared);
        this.#part('[data-tool="undo"]').focus();
      },
      print: () => print(),
    };
    for (const [name, act] of Object.entries(tools)) {
      this.#part(`[data-tool="${name}"]`).onclick = act;
    }
  }

  /** Other fragments are anchors of the page: the plan takes its place in the address again. */
  readonly #addressChanged = () => {
    if (location.hash.startsWith('#p=')) this.#restore();
    else showInAddress(this.#history.now);
  };

  /** Takes the plan of the address, or else of the device; neither is lost by the other. */
  #restore() {
    if (!this.#known || !this.#editor) return;
    const { base, locale } = this.#setting;
    const reading = { known: this.#known.has, today: isoDay(new Date()) };
    const { plan, before, problems, news } = openPlan(location, kept(base), reading);
    this.#history = { now: plan, past: before ? [before] : [] };
    showProblems(this, problems, locale);
    this.#say(this.#editor.told(news));
    if (news.kind === 'added') keep(plan, base);
    this.#render();
  }

  #change(plan: Plan, text = '') {
    this.#history = done(this.#history, plan);
    keep(this.#history.now, this.#setting.base);
    this.#render();
    this.#say(text);
  }

  /** Carries out an edit; the focus follows the row that a button moved or removed. */
  #apply({ plan, text, row }: Edit, act?: Act) {
    if (row !== undefined) this.#parts?.rows.closeFields();
    this.#change(plan, text);
    if (row === undefined || !act) return;
    if (rowsOf(plan).length > 0) this.#parts?.rows.focus(row, act);
    else find(this.#form('add'), 'input', HTMLElement).focus();
  }

  #undo() {
    this.#history = undone(this.#history);
    keep(this.#history.now, this.#setting.base);
    this.#render();
    this.#say(this.#words.undone);
  }

  /** A link is the address of the guide's home; without one it is where the page was read. */
  #view({ placeOf }: Known): PlanView {
    const { base, locale } = this.#setting;
    const plan = this.#history.now;
    const web = location.protocol.startsWith('http') ? location.origin : '';
    const page = this.dataset['home'] ?? (web && web + location.pathname);
    const home = this.dataset['root'] ?? (web && web + base);
    const visits = visitsOf(plan, pointIn(placeOf));
    return { plan, visits, placeOf, locale, link: page && page + fragment(plan), home };
  }

  #render() {
    if (!this.#known || !this.#parts) return;
    showInAddress(this.#history.now);
    showPlan(this.#parts, this.#view(this.#known), this.#known);
    find(this, '[data-tool="undo"]', HTMLButtonElement).disabled = this.#history.past.length === 0;
  }
}

customElements.define('guide-plan', GuidePlan);
