/** Starts the worker on every page. Kept tiny: a reader pays for it before anything is kept. */
import '../trusted-types.ts';
import { watch } from './update.ts';
import { base, hasWorkers, keepWayIn, savesData, startWorker, tell } from './worker.ts';

/** This page came before its worker: what it consists of is kept as if the worker had seen it. */
function handOver(): void {
  const { controller } = navigator.serviceWorker;
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  // What a script fetched is data of the map or a download that keeps its files itself.
  const parts = loaded.filter(({ initiatorType }) => initiatorType !== 'fetch');
  const files = parts.map(({ name }) => name);
  tell(controller, { type: 'visited', addresses: [location.href, ...files] });
  void keepWayIn();
}

async function start(): Promise<void> {
  const workers = navigator.serviceWorker;
  if (!workers.controller) workers.addEventListener('controllerchange', handOver, { once: true });
  // With data saving on, nothing is fetched that was not asked for; /luring/ starts the worker then.
  const registration = savesData() ? await workers.getRegistration(base()) : await startWorker();
  if (registration) watch(registration);
}

/** No line, no room, or forbidden: the guide is read without a worker. */
const tryStart = () => void start().catch(() => undefined);

if (import.meta.env.PROD && hasWorkers()) {
  if (document.readyState === 'complete') tryStart();
  else addEventListener('load', tryStart, { once: true });
}
