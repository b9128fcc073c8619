/** Fetches the suggestions of the search field when a reader first goes there, and not before. */
// As a file of its own it is one request. A plain import would cost several, and would bring every
// page the bundler's code for them; that it is called a worker is the bundler's word for such a file.
import { lateScript } from '../late-script.ts';
import address from './guide-finder.ts?worker&url';

const finder = document.querySelector('guide-finder');

/** During development the file is not made. */
const load = (): Promise<unknown> =>
  import.meta.env.DEV ? import('./guide-finder.ts') : lateScript(address);

/** Where it cannot be had, the field is a plain form still. */
const open = () => void load().catch(() => undefined);

finder?.addEventListener('focusin', open, { once: true });
finder?.addEventListener('pointerdown', open, { once: true });
