/** Fetches what only a tap on the offline page needs when there is a first tap, and not before. */
import type { List } from '../../offline/list.ts';
import type { Progress } from '../../offline/tally.ts';
import { lateScript } from '../late-script.ts';
// As for the search field (`search/finder-door.ts`): one request, and none of the bundler's code.
import address from './taps.ts?worker&url';

/** What a tap does. */
export interface Taps {
  /**
   * Keeps the whole guide.
   * @throws KeepError when it does not come to the end; what came stays for the next try.
   */
  keep(signal: AbortSignal, tell: Tell): Promise<void>;
  /** Removes what was asked for and what was visited. */
  remove(): Promise<void>;
}

/** What is told while the guide is being kept. */
export interface Tell {
  progress: (done: Progress, list: List) => void;
  /** Whether the browser has promised not to drop the copy. */
  persistent: (granted: boolean) => void;
}

/** The event by which the file says that it is here. */
export const handedOver = 'taps';

const load = (): Promise<unknown> =>
  import.meta.env.DEV ? import('./taps.ts') : lateScript(address);

async function fetched(): Promise<Taps> {
  const handed = new Promise<Taps>((done) => {
    addEventListener(handedOver, (event) => done((event as CustomEvent<Taps>).detail), {
      once: true,
    });
  });
  await load();
  return handed;
}

let taps: Promise<Taps> | undefined;

/** @throws TypeError where it cannot be had; the next tap tries again. */
export function tapsOf(): Promise<Taps> {
  taps ??= fetched();
  taps.catch(() => (taps = undefined));
  return taps;
}
