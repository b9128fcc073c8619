import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;

/** Chromium's sandbox does not start for root; the rest asks nobody on the network anything. */
const args = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
];

const chromium = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: '.',
  outputDir: '../../.test/browser',
  globalSetup: './server.ts',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    launchOptions: { args, ...(chromium === undefined ? {} : { executablePath: chromium }) },
    trace: 'off',
  },
});
