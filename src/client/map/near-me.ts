/** “Near me”: its buttons and what it says. The position lives here, and nowhere else. */
import { formatKilometres } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { mapToolStrings } from '../../i18n/strings/map-tools.ts';
import { site } from '../../site.ts';
import { find, say } from '../dom.ts';
import { askPosition, fixText, kilometresOutside, type Fix } from './position.ts';

/** How often the age of a position is said anew, in milliseconds. */
const tick = 30_000;

type State = 'idle' | 'asking' | 'known';

/** Which buttons each state offers. */
const offered: Record<State, readonly string[]> = {
  idle: ['near'],
  asking: ['cancel'],
  known: ['renew', 'forget'],
};

export class NearMe {
  readonly #root: HTMLElement;
  readonly #locale: Locale;
  #fix: Fix | undefined;
  /** Counts what was asked; an answer to an earlier question is not wanted any more. */
  #asked = 0;
  /** Told of each new position, and of `undefined` once it is forgotten. */
  onchange: (fix: Fix | undefined) => void = () => undefined;

  constructor(root: HTMLElement, locale: Locale, signal: AbortSignal) {
    this.#root = root;
    this.#locale = locale;
    const acts = { near: this.#ask, renew: this.#ask, cancel: this.#cancel, forget: this.#forget };
    for (const [name, act] of Object.entries(acts)) {
      this.#button(name).addEventListener('click', () => void act(), { signal });
    }
    const age = setInterval(() => this.#fix && this.#say(this.#known(this.#fix)), tick);
    signal.addEventListener('abort', () => clearInterval(age));
    this.#offer('idle');
  }

  get fix(): Fix | undefined {
    return this.#fix;
  }

  /** Says that an address measures from the reader, who has not been asked yet. */
  want() {
    if (!this.#fix) this.#say(mapToolStrings[this.#locale].wanted);
  }

  #button = (name: string) => find(this.#root, `[data-act="${name}"]`, HTMLButtonElement);

  #say(text: string) {
    say(find(this.#root, '[role="status"]', HTMLElement), text);
  }

  /** Shows the buttons of a state; the focus goes on to the first of them if its own went away. */
  #offer(state: State) {
    const held = this.#root.contains(document.activeElement);
    for (const button of this.#root.querySelectorAll<HTMLElement>('[data-act]')) {
      button.hidden = !offered[state].includes(button.dataset['act'] ?? '');
    }
    if (held) this.#button(offered[state][0] ?? 'near').focus();
  }

  #known(fix: Fix): string {
    const outside = kilometresOutside(fix, site.bounds);
    const far = mapToolStrings[this.#locale].outside(formatKilometres(outside, this.#locale));
    return [fixText(fix, Date.now(), this.#locale), ...(outside > 0 ? [far] : [])].join(' ');
  }

  #ask = async () => {
    const mine = (this.#asked += 1);
    this.#offer('asking');
    const { asking, nearNote } = mapToolStrings[this.#locale];
    this.#say(`${asking} ${nearNote}`);
    const answer = await askPosition(navigator.geolocation, isSecureContext);
    if (mine !== this.#asked) return;
    if (typeof answer === 'string') {
      this.#offer(this.#fix ? 'known' : 'idle');
      this.#say(mapToolStrings[this.#locale].trouble[answer]);
      return;
    }
    this.#fix = answer;
    this.#offer('known');
    this.#say(this.#known(answer));
    this.onchange(answer);
  };

  #cancel = () => {
    this.#asked += 1;
    this.#offer(this.#fix ? 'known' : 'idle');
    this.#say(this.#fix ? this.#known(this.#fix) : '');
  };

  #forget = () => {
    this.#fix = undefined;
    this.#offer('idle');
    this.#say(mapToolStrings[this.#locale].forgotten);
    this.onchange(undefined);
  };
}
