/** Scripts that are files of their own, fetched when a reader first wants them. */
import { runScript } from './edition.ts';
import { base } from './offline/worker.ts';

/**
 * Runs a script of the build; in a folder as what it is, a classic script.
 * @param address as `?worker&url` gives it, from the base of the build on.
 * @throws Error or TypeError when it cannot be had.
 */
export const lateScript = (address: string): Promise<unknown> =>
  import.meta.env.FOLDER
    ? runScript(base() + address.slice(import.meta.env.BASE_URL.length))
    : import(/* @vite-ignore */ address);
