/** Fetches the suggestions of the search field when a reader first goes there, and not before. */

const finder = document.querySelector('guide-finder');
/** Where it cannot be had, the field is a plain form still. */
const open = () => void import('./guide-finder.ts').catch(() => undefined);

finder?.addEventListener('focusin', open, { once: true });
finder?.addEventListener('pointerdown', open, { once: true });
