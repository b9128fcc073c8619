/** The Chromium that all benchmarks measure in, and the line they measure over. */
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';

const quiet = ['--disable-gpu', '--disable-background-networking'];

/** What Chromium is started with, by whoever starts it. */
export const chromiumArgs = process.getuid?.() === 0 ? ['--no-sandbox', ...quiet] : quiet;

/** The Chromium that `npm run bench` has found; undefined lets Playwright take its own. */
export const chromiumPath = process.env['CHROMIUM_PATH'] || undefined;

/** @param port on which other programs may drive it too. */
export const openBrowser = (port?: number): Promise<Browser> =>
  chromium.launch({
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: port ? [...chromiumArgs, `--remote-debugging-port=${port}`] : chromiumArgs,
  });

/** Opens it with a profile on the disk, as a reader has one; what is kept lies there. */
export const openProfile = (profile: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    ...(chromiumPath ? { executablePath: chromiumPath } : {}),
    args: chromiumArgs,
  });

/** A line, as the project's DevTools know it. */
export interface Line {
  /** Milliseconds that each request waits for its answer to begin. */
  latency: number;
  /** Bits a second, either way. */
  rate: number;
}

/** The line that the guide is made for: 400 kbit/s with 400 ms to and fro. */
export const slowLine: Line = { latency: 400, rate: 400_000 };

/**
 * Puts a page (and its workers' requests as far as DevTools reach them) on a slower line or a slower
 * processor. Throttled by DevTools: over loopback, http, without TLS.
 * @param slowdown how many times slower the processor is.
 */
export async function throttle(page: Page, line?: Line, slowdown = 1): Promise<void> {
  const client = await page.context().newCDPSession(page);
  if (line) {
    const bytes = line.rate / 8;
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency: line.latency },
      ...{ downloadThroughput: bytes, uploadThroughput: bytes },
    });
  }
  if (slowdown !== 1) await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

/** The lines that are measured, by name: the slow one, and none between host and browser. */
export const lines: readonly (readonly [name: string, line: Line | undefined])[] = [
  ['400 kbit/s, 400 ms to and fro', slowLine],
  ['unthrottled', undefined],
];
