/** The Chromium of the tests. */
import { chromium, type Browser } from '@playwright/test';

/** @param args more for its command line. @returns the one that the job has found, opened. */
export function openChromium(...args: string[]): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'];
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', ...args],
  });
}
