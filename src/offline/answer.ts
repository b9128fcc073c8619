/** Answers requests from the network and from what is kept. */
import { filesFor, pathIn, type Scope } from './address.ts';
import { wholeOf } from './expected.ts';
import { explainerOf } from './list.ts';
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

/** Milliseconds that the network has when there is a copy, and when there is none. */
const patience = { withCopy: 1_500, withoutCopy: 20_000 };

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

/** @returns the copy of a path: from the list in use, else from what was visited. */
async function copyFor({ shelf }: Tools, path: string): Promise<Response | undefined> {
  const active = await shelf.lists.active();
  for (const file of filesFor(path)) {
    const listed = active?.files.get(file);
    const copy =
      (listed && (await shelf.store.get(listed.hash))) ?? (await shelf.visited.get(file));
    if (copy) return copy;
  }
  return undefined;
}

/** @returns the file that a path means when nothing says more: a page if it has no extension. */
const likelyFile = (path: string) => {
  const files = filesFor(path);
  return (/\.[^/]+$/.test(path) ? files[0] : files.at(-1)) ?? path;
};

/**
 * Keeps a visited answer, if it is the guide's and no list has it.
 * @param answer will be read to its end: pass a clone.
 */
async function remember({ scope, shelf, saveData }: Tools, path: string, answer: Response) {
  const file = likelyFile(path);
  if (saveData || (await shelf.lists.active())?.files.has(file)) return;
  const whole = await wholeOf(scope, file, answer);
  if (whole?.status === 200) await shelf.visited.put(file, whole);
}

/** Asks the network and keeps what was visited beside the answer. */
export async function fetchAndRemember(tools: Tools, request: Request): Promise<Response> {
  const answer = await tools.fetch(request);
  const remembered = remember(tools, pathOf(tools, request), answer.clone());
  tools.extend(remembered.catch(() => undefined)); // a line that breaks leaves nothing to keep
  return answer;
}

/** The page for a missing copy, said in the language of the address where the list knows it. */
async function explain({ shelf }: Tools, path: string): Promise<Response> {
  const active = await shelf.lists.active();
  // Where everything is kept, an unknown address is a mistake; else it may just not be kept.
  const whole = active?.list.tier === 'everything';
  const file = active && (whole ? active.list.notFound : explainerOf(active.list, path));
  const listed = active?.files.get(file ?? '');
  const page = listed && (await shelf.store.get(listed.hash));
  if (!page) return Response.error();
  return new Response(page.body, { status: whole ? 404 : 503, headers: page.headers });
}

/** @returns the network's answer if it is the guide's and comes in time, else the copy if there is one. */
async function freshOrCopy(tools: Tools, request: Request): Promise<Response | undefined> {
  const path = pathOf(tools, request);
  const copy = await copyFor(tools, path);
  const asked = fetchAndRemember(tools, request);
  tools.extend(asked.catch(() => undefined)); // a late answer is still worth keeping
  if (!copy) return within(patience.withoutCopy, asked);
  const whole = asked.then((answer) => wholeOf(tools.scope, likelyFile(path), answer));
  tools.extend(whole.catch(() => undefined));
  return (await within(patience.withCopy, whole)) ?? copy;
}

/** Answers for a page: there is always something to read. */
export const answerPage = async (tools: Tools, request: Request): Promise<Response> =>
  (await freshOrCopy(tools, request)) ?? explain(tools, pathOf(tools, request));

/** Answers for a file whose name stays when its content changes; in a tab of its own, a page explains. */
export async function answerFile(tools: Tools, request: Request): Promise<Response> {
  const answer = await freshOrCopy(tools, request);
  if (answer) return answer;
  return request.mode === 'navigate' ? explain(tools, pathOf(tools, request)) : Response.error();
}

/** Answers for a file whose name changes with its content. */
export const answerHashed = async (tools: Tools, request: Request): Promise<Response> =>
  (await copyFor(tools, pathOf(tools, request))) ?? fetchAndRemember(tools, request);
