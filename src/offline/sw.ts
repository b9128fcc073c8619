/** The service worker: wires the browser's events to the modules that decide. */
import { pathIn, scopeOf } from './address.ts';
import { answerFile, answerHashed, answerPage, fetchAndRemember, type Tools } from './answer.ts';
import { openLists } from './kept-lists.ts';
import { prepare, takeOver, type Shelf } from './precache.ts';
import { openStore } from './store.ts';
import { wayOf, type Way } from './strategy.ts';
import { openVisited } from './visited.ts';

/** Written in by the build: another build is another worker to the browser. */
declare const REVISION: string;

/** What pages tell the worker. */
type Message = { type: 'visited'; addresses: string[] } | { type: 'lists' };

const worker = self as unknown as ServiceWorkerGlobalScope;
const scope = scopeOf(worker.registration.scope);
const connection = (worker.navigator as { connection?: { saveData?: boolean } }).connection;

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
  saveData: connection?.saveData === true,
});

const answers: Record<Exclude<Way, 'leave'>, typeof answerPage> = {
  page: answerPage,
  file: answerFile,
  hashed: answerHashed,
};

async function install() {
  const { store, lists } = await shelf();
  await prepare({ lists }, { scope, store, fetch: askNetwork }, REVISION);
  await worker.skipWaiting();
}

async function activate() {
  await takeOver(await shelf());
  await worker.clients.claim();
}

/** The first page was loaded before there was a worker: it is kept now. */
async function keepVisited(event: ExtendableEvent, addresses: string[]) {
  const tools = await toolsFor(event);
  if (tools.saveData) return;
  const own = addresses.filter((address) => pathIn(scope, address) !== undefined);
  const requests = own.map((address) => new Request(address));
  const wanted = requests.filter((request) => wayOf(scope, request) !== 'leave');
  await Promise.allSettled(wanted.map((request) => fetchAndRemember(tools, request)));
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

worker.addEventListener('fetch', (event) => {
  const way = wayOf(scope, event.request);
  if (way === 'leave') return;
  const answer = toolsFor(event).then((tools) => answers[way](tools, event.request));
  // A storage that is broken or forbidden must not stand between the reader and the network.
  event.respondWith(answer.catch(() => fetch(event.request)));
});

worker.addEventListener('message', (event) => {
  const message = event.data as Message;
  if (message.type === 'visited') event.waitUntil(keepVisited(event, message.addresses));
  else event.waitUntil(shelf().then(({ lists }) => lists.forget()));
});
