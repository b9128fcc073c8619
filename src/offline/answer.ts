/**
 * Answers requests from what is kept and from the network.
 *
 * A file of the list in use is answered from the store at once, without a look at the network: the
 * old guide serves until the new one is complete. Asking the network first would mix two builds (a
 * new page beside an old search index, or beside a script that a bad line never brings), and a line
 * that has signal but no data would stand between the reader and what is kept. What is newer comes
 * as a whole with the next worker, and is put into use when the reader says so (`precache.ts`).
 * Pages that were only visited belong to no whole; for them the network is asked first.
 */
import { filesFor, pathIn, type Scope } from './address.ts';
import { digest } from './digest.ts';
import { wholeOf } from './expected.ts';
import { explainerOf, type ListedFile } from './list.ts';
import type { Shelf } from './precache.ts';

/** What an answer is made with. */
export interface Tools {
  scope: Scope;
  shelf: Shelf;
  fetch: typeof fetch;
  /** Keeps the worker alive until a promise is settled. */
  extend: (work: Promise<unknown>) => void;
  /** The reader asked the browser to save data: nothing is kept without being asked. */
  saveData: boolean;
}

/**
 * Milliseconds that the network has to bring a whole page of which a visited copy is here. A page
 * should paint within a second, and a slow phone needs most of that for itself. An answer that
 * comes later is kept for the next visit.
 */
export const patience = 300;

/** Milliseconds until a page of which there is no copy is explained instead. */
const longest = 20_000;

const within = <T>(milliseconds: number, work: Promise<T>): Promise<T | undefined> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds, undefined);
    const settle = (value?: T) => {
      clearTimeout(timer);
      resolve(value);
    };
    work.then(settle, () => settle());
  });

const pathOf = ({ scope }: Tools, request: Request) => pathIn(scope, request.url) ?? '';

/** @returns the file of the list in use that a path means. */
async function listedFor({ shelf }: Tools, path: string): Promise<ListedFile | undefined> {
  const active = await shelf.lists.active();
  return filesFor(path)
    .map((file) => active?.files.get(file))
    .find((listed) => listed !== undefined);
}

async function visitedFor({ shelf }: Tools, path: string): Promise<Response | undefined> {
  for (const file of filesFor(path)) {
    const copy = await shelf.visited.get(file);
    if (copy) return copy;
  }
  return undefined;
}

/** @returns the file that a path means when nothing says more: a page if it has no extension. */
const likelyFile = (path: string) => {
  const files = filesFor(path);
  return (/\.[^/]+$/.test(path) ? files[0] : files.at(-1)) ?? path;
};

/** Puts a listed file back that the browser has lost, if the network still has that very file. */
async function mend({ shelf }: Tools, { hash }: ListedFile, whole: Response) {
  const bytes = await whole.arrayBuffer();
  if ((await digest(bytes)) !== hash) return;
  await shelf.store.put(hash, bytes, whole.headers.get('content-type'));
}

/**
 * Keeps an answer, if it is the guide's: as visited, or where a list misses it.
 * @param answer will be read to its end: pass a clone.
 */
async function remember(tools: Tools, path: string, answer: Response) {
  const { scope, shelf, saveData } = tools;
  const listed = await listedFor(tools, path);
  if (saveData && !listed) return;
  const file = listed?.path ?? likelyFile(path);
  const whole = await wholeOf(scope, file, answer);
  if (whole?.status !== 200) return;
  await (listed ? mend(tools, listed, whole) : shelf.visited.put(file, whole));
}

async function fetchAndRemember(tools: Tools, request: Request): Promise<Response> {
  const answer = await tools.fetch(request);
  const remembered = remember(tools, pathOf(tools, request), answer.clone());
  tools.extend(remembered.catch(() => undefined)); // a line that breaks leaves nothing to keep
  return answer;
}

/** Fetches a page or file that was loaded before there was a worker, unless it is kept already. */
export async function visit(tools: Tools, request: Request): Promise<void> {
  if (!(await listedFor(tools, pathOf(tools, request)))) await fetchAndRemember(tools, request);
}

/** The page for a missing copy, said in the language of the address where the list knows it. */
async function explain(tools: Tools, path: string): Promise<Response> {
  const { lists, store } = tools.shelf;
  const active = await lists.active();
  // Where everything is kept, a page that it lacks is a mistake; else it may just not be kept, as
  // the editions to take away never are.
  const isPage = likelyFile(path).endsWith('.html');
  const whole = active?.list.tier === 'everything';
  const unknown = whole && isPage && !(await listedFor(tools, path));
  const file = active && (unknown ? active.list.notFound : explainerOf(active.list, path));
  const listed = active?.files.get(file ?? '');
  const page = listed && (await store.get(listed.hash));
  if (!page) return Response.error();
  return new Response(page.body, { status: unknown ? 404 : 503, headers: page.headers });
}

/** @returns the network's answer if it is the guide's and comes in time, else the visited copy. */
async function freshOrVisited(tools: Tools, request: Request): Promise<Response | undefined> {
  const path = pathOf(tools, request);
  const copy = await visitedFor(tools, path);
  const asked = fetchAndRemember(tools, request);
  tools.extend(asked.catch(() => undefined)); // a late answer is still worth keeping
  if (!copy) return within(longest, asked);
  const whole = asked.then((answer) => wholeOf(tools.scope, likelyFile(path), answer));
  return (await within(patience, whole)) ?? copy;
}

async function keptFor(tools: Tools, request: Request): Promise<Response | undefined> {
  const listed = await listedFor(tools, pathOf(tools, request));
  return listed && tools.shelf.store.get(listed.hash);
}

/** Answers for a page: there is always something to read. */
export const answerPage = async (tools: Tools, request: Request): Promise<Response> =>
  (await keptFor(tools, request)) ??
  (await freshOrVisited(tools, request)) ??
  explain(tools, pathOf(tools, request));

/** Answers for a file whose name stays when its content changes; in a tab of its own, a page explains. */
export async function answerFile(tools: Tools, request: Request): Promise<Response> {
  const answer = (await keptFor(tools, request)) ?? (await freshOrVisited(tools, request));
  if (answer) return answer;
  return request.mode === 'navigate' ? explain(tools, pathOf(tools, request)) : Response.error();
}

/** Answers for a file whose name changes with its content: any copy is as good as the network's. */
export const answerHashed = async (tools: Tools, request: Request): Promise<Response> =>
  (await keptFor(tools, request)) ??
  (await visitedFor(tools, pathOf(tools, request))) ??
  fetchAndRemember(tools, request);
