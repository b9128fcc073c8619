/** Explains a word of the glossary where it stands; a browser that cannot follows the link. */

/** The explanation that a link names, where the page has it and the browser can show it. */
function glossOf({ target }: Event): HTMLElement | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-gloss]') : null;
  const gloss = document.getElementById(link?.dataset['gloss'] ?? '');
  return gloss && 'showPopover' in gloss ? gloss : undefined;
}

document.addEventListener('click', (event) => {
  // A link that is to open elsewhere stays a link.
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const gloss = glossOf(event);
  if (!gloss) return;
  event.preventDefault();
  gloss.showPopover();
});
