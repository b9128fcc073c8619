/** Explains a word of the glossary where it stands; a browser that cannot follows the link. */

const isOpen = (gloss: HTMLElement) => gloss.matches(':popover-open');

/** The link to a word that an event is about, and the explanation, where page and browser have it. */
function wordOf({ target }: Event) {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-gloss]') : null;
  const gloss = document.getElementById(link?.dataset['gloss'] ?? '');
  return link && gloss && 'showPopover' in gloss ? { link, gloss } : undefined;
}

/** Told the link, a browser lets the next Tab lead into the explanation. */
const show = (link: HTMLElement, gloss: HTMLElement) => gloss.showPopover({ source: link });

document.addEventListener('click', (event) => {
  // A link that is to open elsewhere stays a link.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const word = wordOf(event);
  if (!word) return;
  event.preventDefault();
  if (isOpen(word.gloss)) word.gloss.querySelector('a')?.focus();
  else show(word.link, word.gloss);
});

document.addEventListener('focusin', (event) => {
  const word = wordOf(event);
  if (!word?.link.matches(':focus-visible')) return;
  word.link.setAttribute('aria-describedby', word.gloss.id);
  show(word.link, word.gloss);
  // The explanation stands at the foot of the screen; `scroll-margin` keeps the word above it.
  word.link.scrollIntoView({ block: 'nearest' });
});

document.addEventListener('focusout', ({ relatedTarget: next }) => {
  const gloss = document.querySelector<HTMLElement>('.gloss:popover-open');
  if (gloss && next instanceof Node && !gloss.contains(next)) gloss.hidePopover();
});
