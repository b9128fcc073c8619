/** The service worker: wires the browser's events to the modules that decide. */
import { scopeOf } from './address.ts';
import { answerFile, answerHashed, answerPage, visit, type Tools } from './answer.ts';
import { openLists } from './kept-lists.ts';
import { withHeaders } from './kept-page.ts';
import { prepare, takeOver, type Shelf } from './precache.ts';
import { openStore } from './store.ts';
import { wayOf, type Way } from './strategy.ts';
import { openVisited } from './visited.ts';

/** Written in by the build: another build is another worker to the browser. */
declare const REVISION: string;
/** What a host of the guide says with each page, written in likewise. */
declare const HEADERS: Readonly<Record<string, string>>;

/** What pages tell the worker. */
type Message = { type: 'visited'; addresses: string[] } | { type: 'lists' | 'takeOver' };

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = scopeOf(worker.registration.scope);
const { connection } = worker.navigator as { connection?: { saveData?: boolean } };
const savesData = () => connection?.saveData === true;

async function openShelf(): Promise<Shelf> {
  const store = await openStore(caches, scope);
  return {
    store,
    lists: await openLists(caches, scope),
    visited: await openVisited(caches, scope),
  };
}

let opened: Promise<Shelf> | undefined;
const shelf = () => {
  opened ??= openShelf();
  opened.catch(() => (opened = undefined));
  return opened;
};

const askNetwork: typeof fetch = (...request) => fetch(...request);

const toolsFor = async (event: ExtendableEvent): Promise<Tools> => ({
  scope,
  shelf: await shelf(),
  fetch: askNetwork,
  extend: (work) => event.waitUntil(work),
  saveData: savesData(),
});

const answers: Record<Exclude<Way, 'leave'>, typeof answerPage> = {
  page: answerPage,
  file: answerFile,
  hashed: answerHashed,
};

/**
 * Fetches a build beside the one in use. The worker then waits until a reader says so, or until
 * every page of the guide is closed: no open page changes under its reader.
 */
async function install() {
  const { store, lists } = await shelf();
  const preparation = { scope, store, lists, fetch: askNetwork, revision: REVISION };
  await prepare({ ...preparation, saveData: savesData() });
  // The reader has put this very build into use on the page that keeps everything.
  if ((await lists.active())?.list.revision === REVISION) await worker.skipWaiting();
}

async function activate() {
  await takeOver(await shelf(), REVISION);
  await worker.clients.claim();
}

let finished: Promise<void> | undefined;
/** Does the rest, once, if the browser had ended this worker in the middle of `activate`. */
const finish = () => {
  finished ??= shelf().then((open) => takeOver(open, REVISION));
  return finished.catch(() => undefined);
};

/** The first page was loaded before there was a worker: it is kept now. */
async function keepVisited(event: ExtendableEvent, addresses: string[]) {
  const tools = await toolsFor(event);
  if (tools.saveData) return;
  const requests = addresses.map((address) => new Request(address));
  const wanted = requests.filter((request) => wayOf(scope, request) !== 'leave');
  await Promise.allSettled(wanted.map((request) => visit(tools, request)));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  event.waitUntil(finish());
  const way = wayOf(scope, event.request);
  if (way === 'leave') return;
  const found = toolsFor(event).then((tools) => answers[way](tools, event.request));
  const answer = found.then((response) => withHeaders(response, HEADERS));
  // A storage that is broken or forbidden must not stand between the reader and the network.
  event.respondWith(answer.catch(() => fetch(event.request)));
});

worker.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message.type === 'visited') event.waitUntil(keepVisited(event, message.addresses));
  if (message.type === 'takeOver') event.waitUntil(worker.skipWaiting());
  if (message.type === 'lists') event.waitUntil(shelf().then(({ lists }) => lists.forget()));
});
