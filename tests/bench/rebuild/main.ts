/**
 * `npm run bench -- rebuild`: how long an editor waits from saving an entry to seeing it in a browser
 * under `npm run dev`, and how long a whole build takes after such an edit, with and without what an
 * earlier build has kept; Eleventy's server and build beside it.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { freePort } from '../../../src/commands/server/port.ts';
import { root } from '../../../src/commands/tool.ts';
import { makeTree } from '../build/tree.ts';
import { buildEleventy, eleventy } from '../peers/sites.ts';
import { openBrowser } from '../shared/browser.ts';
import { smoke } from '../shared/built.ts';
import { median, repeat, table } from '../shared/numbers.ts';
import { measured, type Program } from '../shared/program.ts';

const edits = smoke ? 1 : 5;
const builds = smoke ? 1 : 3;
const entry = 'content/villages/pasir-ona/index.id.md';
const address = 'desa/pasir-ona/';

const tree = makeTree(1);
const file = join(tree, entry);
const before = readFileSync(file, 'utf8');
const env = { SITE_URL: 'https://guide.example', GUIDE_DATE: '2026-11-21' };
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** Writes the entry with another sentence at its end, as an editor's program saves it. */
const save = (sentence: string): void => writeFileSync(file, `${before}\n${sentence}\n`);

/** Waits until a server answers. */
async function answered(url: string): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`${url} did not answer within a minute.`);
}

/** @returns milliseconds from saving to the frame in which an open page shows the sentence. */
async function editSeen(page: Page, at: number): Promise<number> {
  const sentence = `Kalimat uji ${at} ${Date.now()}.`;
  // Saved at once after a load, a server may still be at the last one.
  await page.waitForTimeout(1000);
  const start = performance.now();
  save(sentence);
  await page.getByText(sentence).first().waitFor({ timeout: 60_000 });
  return performance.now() - start;
}

async function inServer(browser: Browser, start: (port: number) => ChildProcess) {
  const port = await freePort(4400);
  const child = start(port);
  const page = await browser.newPage();
  try {
    const url = `http://localhost:${port}/${address}`;
    await answered(url);
    await page.goto(url);
    await editSeen(page, 0);
    return await repeat(edits, (at) => editSeen(page, at + 1));
  } finally {
    await page.close();
    child.kill();
    save('');
  }
}

const run = ({ args, cwd, env: more }: Program): ChildProcess =>
  spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env, ...more },
    stdio: 'ignore',
  });

const milliseconds = (name: string, times: readonly number[]): string[] => [
  name,
  median(times).toFixed(0),
  Math.max(...times).toFixed(0),
];

async function inDev(): Promise<string> {
  const browser = await openBrowser();
  const own = await inServer(browser, (port) =>
    run({
      args: [astro, 'dev', '--port', String(port), '--config', 'astro.cached.mjs'],
      cwd: tree,
    }),
  );
  const how = eleventy(tree);
  const peer = await inServer(browser, (port) =>
    run({ ...how, args: [...how.args, '--serve', `--port=${port}`] }),
  );
  await browser.close();
  const rows = [milliseconds('this guide', own), milliseconds('Eleventy --serve', peer)];
  return table(['from saving to seeing', 'ms', 'longest'], rows);
}

/** A whole build after an edit. @param keep whether what an earlier build has kept is there. */
async function inCi(keep: boolean): Promise<number> {
  const times = await repeat(builds, async (at) => {
    const kept = keep ? ['dist'] : ['dist', 'cache'];
    for (const name of kept) rmSync(join(tree, name), { recursive: true, force: true });
    save(`Kalimat uji ${at} ${keep}.`);
    const args = [astro, 'build', '--config', 'astro.cached.mjs'];
    return (await measured({ args, cwd: tree, env })).seconds;
  });
  return median(times);
}

console.log(`One edit of ${entry}; medians of ${edits}.\n\n${await inDev()}\n`);
const cold = await inCi(false);
const kept = await inCi(true);
const peer = median(await repeat(builds, async () => (await buildEleventy(tree)).seconds));
const rows = [
  ['this guide, nothing kept (a fresh machine)', cold.toFixed(1)],
  ['this guide, with the cache of the last build', kept.toFixed(1)],
  ['Eleventy, pages alone', peer.toFixed(1)],
];
console.log(`Whole build in CI after that edit, with check, search index, social pictures and offline
lists; medians of ${builds}.\n\n${table(['build', 'seconds'], rows)}`);
