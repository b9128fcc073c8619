/** The switch of the online street map: what it costs and who is asked, before anything is asked. */
import type { Locale } from '../../i18n/locales.ts';
import { mapToolStrings, type StreetTrouble } from '../../i18n/strings/map-tools.ts';
import { find, say } from '../dom.ts';

/** Turns the layer on and gives the way to turn it off; without a map there is none. */
export type TurnOn = (gone: (why: StreetTrouble) => void) => (() => void) | undefined;

export class Streets {
  readonly #root: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #locale: Locale;
  readonly #turnOn: TurnOn;
  #off: (() => void) | undefined;

  /** @param root holds the switch; @param frame says in `data-streets` whether the layer is on. */
  constructor(
    root: HTMLElement,
    frame: HTMLElement,
    { locale, signal, turnOn }: { locale: Locale; signal: AbortSignal; turnOn: TurnOn },
  ) {
    this.#root = root;
    this.#frame = frame;
    this.#locale = locale;
    this.#turnOn = turnOn;
    const on = (name: string, act: () => void) =>
      this.#part(`[data-streets="${name}"]`).addEventListener('click', act, { signal });
    on('switch', () => (this.#off ? this.#end('') : this.#ask(!this.#isAsking())));
    on('agree', () => this.#start());
    on('decline', () => {
      this.#ask(false);
      this.#part('[data-streets="switch"]').focus();
    });
  }

  #part = (selector: string) => find(this.#root, selector, HTMLElement);

  #isAsking = () => !this.#part('#map-streets').hidden;

  #ask(open: boolean) {
    this.#part('#map-streets').hidden = !open;
    this.#part('[data-streets="switch"]').setAttribute('aria-expanded', String(open));
  }

  #start() {
    this.#ask(false);
    const control = this.#part('[data-streets="switch"]');
    control.focus();
    if (!navigator.onLine) {
      this.#end('offline');
      return;
    }
    this.#off = this.#turnOn((why) => {
      this.#off = undefined;
      this.#end(why);
    });
    if (this.#off) this.#show(true, mapToolStrings[this.#locale].streetsOn);
  }

  #end(why: StreetTrouble | '') {
    this.#off?.();
    this.#off = undefined;
    this.#show(false, why === '' ? '' : mapToolStrings[this.#locale].streetsTrouble[why]);
  }

  #show(isOn: boolean, text: string) {
    const { streets, streetsOff } = mapToolStrings[this.#locale];
    this.#part('[data-streets="switch"]').textContent = isOn ? streetsOff : streets;
    this.#frame.dataset['streets'] = isOn ? 'on' : 'off';
    find(this.#frame, '.map-credit', HTMLElement).hidden = !isOn;
    say(this.#part('[role="status"]'), text);
  }
}
