/** `<lesson-quiz>`: its choices become radio buttons, or boxes where several are right; keeps nothing. */
import { el, find, say } from '../dom.ts';
import { verdict } from './verdict.ts';
import { words } from './words.ts';

let count = 0;

class LessonQuiz extends HTMLElement {
  readonly #status = el('p', { role: 'status' });

  connectedCallback() {
    if (this.querySelector('input')) return;
    const type = this.#rights.filter(Boolean).length > 1 ? 'checkbox' : 'radio';
    const name = `quiz-${(count += 1)}`;
    for (const choice of this.#choices) {
      const label = el('label', {}, el('input', { type, name }), ...choice.childNodes);
      choice.replaceChildren(label);
    }
    const button = el('button', { type: 'button', class: 'button' }, words.check);
    button.addEventListener('click', () => this.#check());
    find(this, 'fieldset', HTMLElement).after(el('p', {}, button), this.#status);
  }

  get #choices() {
    return [...this.querySelectorAll('li')];
  }

  get #rights() {
    return this.#choices.map(({ dataset }) => dataset['right'] === 'true');
  }

  /** Says what the answer is worth, and for a right one, why, in the words of the folded answer. */
  #check() {
    const chosen = [...this.querySelectorAll('input')].map(({ checked }) => checked);
    const found = verdict(this.#rights, chosen);
    const why = find(this, '.answer p', HTMLElement).textContent.trim().replace(/\s+/g, ' ');
    const texts = { none: words.choose, right: `${words.right} ${why}`, wrong: words.wrong };
    say(this.#status, texts[found]);
  }
}

customElements.define('lesson-quiz', LessonQuiz);
