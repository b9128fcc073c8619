/** How soon a search page answers, and with what. */
import type { Browser } from '@playwright/test';
import type { Host } from '../shared/host.ts';

/** Milliseconds until something is seen, and bytes of bodies that came until then. */
export interface Answered {
  /** From opening the page with a query until its first answer is painted. */
  cold: number;
  bytes: number;
  /** The same until the list is whole. */
  whole: number;
  wholeBytes: number;
  /** From a key in the open page until the first answer to another query, and until the whole list. */
  warm: number;
  warmWhole: number;
  warmBytes: number;
}

declare global {
  interface Window {
    seen: { first?: number; whole?: number };
  }
}

/** Notes in the page when the first row and the last word of an answer are painted. */
function watch() {
  globalThis.window.seen = {};
  // What the status says while nothing is asked; modules run when all of the page has been read.
  let hint: string | undefined;
  const status = () => document.querySelector('guide-search [role=status]')?.textContent ?? '';
  document.addEventListener('readystatechange', () => (hint ??= status()));
  const painted = (what: 'first' | 'whole') => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => (globalThis.window.seen[what] ??= performance.now());
      port2.postMessage('');
    });
  };
  const look = () => {
    if (document.querySelector('guide-search ol > li')) painted('first');
    if (hint !== undefined && status() !== '' && status() !== hint) painted('whole');
  };
  new MutationObserver(look).observe(document, {
    ...{ childList: true, subtree: true, characterData: true },
  });
}

/** Types another query into the open page; @returns when that was, in the page's milliseconds. */
function type(query: string): number {
  const part = (selector: string) => document.querySelector(`guide-search ${selector}`);
  part('ol')?.replaceChildren();
  part('[role=status]')?.replaceChildren();
  const field = part('[name=q]') as HTMLInputElement;
  field.value = query;
  globalThis.window.seen = {};
  const start = performance.now();
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return start;
}

const isWhole = () => globalThis.window.seen.whole !== undefined;

/** @returns bytes that a host has sent from one Unix millisecond to another. */
const between = ({ sent }: Host, from: number, to: number) =>
  sent.filter(({ at }) => at > from && at <= to).reduce((sum, { bytes }) => sum + bytes, 0);

const now = () => performance.timeOrigin + performance.now();

/** Opens a search page afresh with a query, then types another. */
export async function measure(
  browser: Browser,
  server: Host,
  path: string,
  [query, next]: readonly [string, string],
): Promise<Answered> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(120_000);
  await page.addInitScript(watch);
  const before = now();
  await page.goto(`${server.url}${path}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' });
  await page.waitForFunction(isWhole);
  const { first = Number.NaN, whole = 0 } = await page.evaluate(() => globalThis.window.seen);
  const opened = await page.evaluate(() => performance.timeOrigin);
  await page.waitForLoadState('networkidle');
  const idle = now();
  const start = await page.evaluate(type, next);
  await page.waitForFunction(isWhole);
  const seen = await page.evaluate(() => globalThis.window.seen);
  await context.close();
  return {
    ...{ cold: first, bytes: between(server, before, opened + first) },
    ...{ whole, wholeBytes: between(server, before, opened + whole) },
    ...{ warm: (seen.first ?? Number.NaN) - start, warmWhole: (seen.whole ?? 0) - start },
    warmBytes: between(server, idle, Infinity),
  };
}

/** Asks the open page every query in turn, as one who presses Enter; @returns addresses, ten at most. */
export const askAll = (queries: readonly string[]): Promise<string[][]> => {
  const part = (selector: string) => document.querySelector(`guide-search ${selector}`);
  const [list, status] = [part('ol'), part('[role=status]')];
  const [form, field] = [part('form') as HTMLFormElement, part('[name=q]') as HTMLInputElement];
  const ask = (query: string) =>
    new Promise<string[]>((done) => {
      list?.replaceChildren();
      status?.replaceChildren();
      const watcher = new MutationObserver(() => {
        if (!status?.textContent) return;
        watcher.disconnect();
        const links = [...(list?.querySelectorAll('li') ?? [])].map((each) =>
          each.querySelector('a'),
        );
        done(links.map((link) => (link ? link.pathname + link.hash : '')));
      });
      if (status) watcher.observe(status, { childList: true, characterData: true, subtree: true });
      field.value = query;
      form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    });
  return queries.reduce<Promise<string[][]>>(
    async (before, query) => [...(await before), await ask(query)],
    Promise.resolve([]),
  );
};
