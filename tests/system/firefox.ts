/** Debian's Firefox over WebDriver BiDi: Playwright drives none but its own. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

/** What is used of a page of puppeteer-core, which only `tests/bench` installs. */
export interface FirefoxPage {
  goto(address: string): Promise<unknown>;
  evaluate<T>(code: string): Promise<T>;
  waitForFunction(code: string, options?: { timeout: number }): Promise<unknown>;
  on(event: 'console', told: (message: { type(): string; text(): string }) => void): void;
  on(event: 'pageerror', told: (error: Error) => void): void;
}

export interface Firefox {
  newPage(): Promise<FirefoxPage>;
  version(): Promise<string>;
  close(): Promise<void>;
}

interface Puppeteer {
  launch(options: object): Promise<Firefox>;
}

/** A proxy that answers nothing: whatever would leave the machine fails. */
const cut = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
};

/** @returns Firefox with the network cut. @throws Error with what is missing. */
export async function openFirefox(): Promise<Firefox> {
  const executablePath = process.env['FIREFOX_PATH'] ?? '';
  if (!existsSync(executablePath)) throw new Error('No Firefox: run npm test -- firefox.');
  const peers = createRequire(resolve('tests/bench/package.json'));
  const puppeteer = peers('puppeteer-core') as Puppeteer & { default?: Puppeteer };
  return (puppeteer.default ?? puppeteer).launch({
    ...{ browser: 'firefox', protocol: 'webDriverBiDi', headless: true, executablePath },
    extraPrefsFirefox: cut,
  });
}
