/** One cold load of a page: what it brings, when it shows, what moves and what blocks. */
import type { Browser, CDPSession, Page } from '@playwright/test';
import { throttle, type Line } from '../shared/browser.ts';

/** A cheap phone. */
const viewport = { width: 360, height: 740 };

export interface Load {
  /** Bytes over the line, with their headers; only what the page itself asks for. */
  bytes: number;
  requests: number;
  /** Bytes of script over the line. */
  script: number;
  /** Milliseconds to the largest contentful paint. */
  paint: number;
  /** Cumulative layout shift. */
  shift: number;
  /**
   * Total blocking time in milliseconds, as Lighthouse counts it: what each long task has beyond
   * 50 ms, the part before the first contentful paint left out.
   */
  blocking: number;
}

type Transfer = Pick<Load, 'bytes' | 'requests' | 'script'>;

/** Counts what comes over the line. The answers of a worker and of the browser's store are none. */
async function count(client: CDPSession): Promise<Transfer> {
  const sum = { bytes: 0, requests: 0, script: 0 };
  const kinds = new Map<string, string>();
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (/^https?:/.test(response.url)) kinds.set(requestId, type);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId);
    if (kind === undefined || encodedDataLength === 0) return;
    sum.requests += 1;
    sum.bytes += encodedDataLength;
    if (kind === 'Script') sum.script += encodedDataLength;
  });
  return sum;
}

/** Sent to the page: gathers from its first moment what the browser tells of it. */
function observe(): void {
  const seen = { paint: 0, shift: 0, first: 0, tasks: [] as [number, number][] };
  Object.assign(globalThis, { seen });
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  watch('largest-contentful-paint', ({ startTime }) => (seen.paint = startTime));
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as unknown as {
      value: number;
      hadRecentInput: boolean;
    };
    if (!hadRecentInput) seen.shift += value;
  });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.first = startTime;
  });
  watch('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, duration]));
}

/** Sent to the page: what was gathered. */
function told(): Pick<Load, 'paint' | 'shift' | 'blocking'> {
  const { seen } = globalThis as unknown as {
    seen: { paint: number; shift: number; first: number; tasks: [number, number][] };
  };
  const late = seen.tasks.map(
    ([start, duration]) => start + duration - Math.max(start, seen.first),
  );
  const blocking = late.reduce((sum, each) => sum + Math.max(0, each - 50), 0);
  return { paint: seen.paint, shift: seen.shift, blocking };
}

export interface Setting {
  line?: Line;
  /** How many times slower the processor is. */
  slowdown?: number;
  /** Milliseconds to wait once nothing comes any more. */
  rest?: number;
}

async function visit(page: Page, address: string, setting: Setting): Promise<Load> {
  const client = await page.context().newCDPSession(page);
  const sum = await count(client);
  await throttle(page, setting.line, setting.slowdown);
  await page.addInitScript(observe);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  await page.waitForTimeout(setting.rest ?? 300);
  return { ...sum, ...(await page.evaluate(told)) };
}

/**
 * Loads a page in a browser that has kept nothing. No worker is let in: what it keeps for later is
 * another benchmark's, and comes after the page.
 */
export async function load(browser: Browser, address: string, setting: Setting): Promise<Load> {
  const context = await browser.newContext({
    ...{ viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
    serviceWorkers: 'block',
  });
  try {
    return await visit(await context.newPage(), address, setting);
  } finally {
    await context.close();
  }
}
