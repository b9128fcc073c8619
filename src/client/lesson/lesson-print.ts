/** `<lesson-print>`: prints the lesson for pupils, for the teacher with the answers, or its worksheet. */
import { el } from '../dom.ts';
import { words } from './words.ts';

const root = document.documentElement;
const folded = () => document.querySelectorAll<HTMLDetailsElement>('details.teacher');

/** Opens the teacher's part on paper, for browsers whose style sheets cannot. */
let opened: HTMLDetailsElement[] = [];
addEventListener('beforeprint', () => {
  opened = [...folded()].filter(({ open }) => !open);
  for (const each of opened) each.open = true;
});
addEventListener('afterprint', () => {
  for (const each of opened) each.open = false;
  delete root.dataset['print'];
});

class LessonPrint extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(
      this.#button('pupils', words.pupils),
      this.#button('teacher', words.teacher),
      ...(document.querySelector('.worksheet') ? [this.#button('worksheet', words.sheet)] : []),
    );
  }

  #button(reader: 'pupils' | 'teacher' | 'worksheet', label: string) {
    const button = el('button', { type: 'button', class: 'button' }, label);
    button.addEventListener('click', () => {
      root.dataset['print'] = reader;
      print();
    });
    return button;
  }
}

customElements.define('lesson-print', LessonPrint);
