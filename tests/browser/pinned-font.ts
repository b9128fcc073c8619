/** One open font for tests that rest on where lines break, whatever fonts a machine has. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const file = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf',
);
const face = (name: string, percent: number) =>
  `@font-face{font-family:${name};size-adjust:${percent}%;src:url(data:font/ttf;base64,${readFileSync(file).toString('base64')})}`;

/** As wide as the widest fonts that systems bring (DejaVu Sans, Verdana). */
const wide = 118;

/** Sets a page in the pinned font: text as it is, labels and controls as wide as any system has them. */
export async function pinFont(page: Page): Promise<void> {
  const names = ':root{--serif:pinned-text!important;--sans:pinned-label!important}';
  await page.addStyleTag({
    content: face('pinned-text', 108) + face('pinned-label', wide) + names,
  });
  await page.evaluate(() => document.fonts.ready);
}
