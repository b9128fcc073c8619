/** Starts the worker on every page. Kept tiny: a reader pays for it before anything is kept. */
import '../trusted-types.ts';
import { hasWorkers, savesData, startWorker, tell } from './worker.ts';

/** This page came before its worker: what it consists of is kept as if the worker had seen it. */
function handOver(): void {
  const { controller } = navigator.serviceWorker;
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  // What a script fetched is data of the map or a download that keeps its files itself.
  const parts = loaded.filter(({ initiatorType }) => initiatorType !== 'fetch');
  const files = parts.map(({ name }) => name);
  tell(controller, { type: 'visited', addresses: [location.href, ...files] });
}

function start(): void {
  const workers = navigator.serviceWorker;
  if (!workers.controller) workers.addEventListener('controllerchange', handOver, { once: true });
  startWorker().catch(() => undefined); // no line, or no room: the guide is read without a worker
}

// With data saving on, nothing is fetched that was not asked for; /luring/ starts the worker then.
if (import.meta.env.PROD && hasWorkers() && !savesData()) {
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
}
