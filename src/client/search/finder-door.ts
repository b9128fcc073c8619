/** Fetches the suggestions of the search field when a reader first goes there, and not before. */
// As a file of its own it is one request. A plain import would cost several, and would bring every
// page the bundler's code for them; that it is called a worker is the bundler's word for such a file.
import { runScript } from '../edition.ts';
import { base } from '../offline/worker.ts';
import address from './guide-finder.ts?worker&url';

const finder = document.querySelector('guide-finder');

/** During development the file is not made; in a folder it runs as what it is, a classic script. */
function load(): Promise<unknown> {
  if (import.meta.env.DEV) return import('./guide-finder.ts');
  if (!import.meta.env.FOLDER) return import(/* @vite-ignore */ address);
  return runScript(base() + address.slice(import.meta.env.BASE_URL.length));
}

/** Where it cannot be had, the field is a plain form still. */
const open = () => void load().catch(() => undefined);

finder?.addEventListener('focusin', open, { once: true });
finder?.addEventListener('pointerdown', open, { once: true });
