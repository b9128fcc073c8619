/**
 * `npm run bench -- offline`: what it takes to keep the whole guide, to bring one changed entry, and
 * to read with a dead server, beside a worker that fetches the same files one by one.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLists } from '../../../src/integrations/offline-lists.ts';
import { listPath, type List } from '../../../src/offline/list.ts';
import { lines, type Line } from '../shared/browser.ts';
import { builtGuide, smoke } from '../shared/built.ts';
import { kilobytes, ratio, table } from '../shared/numbers.ts';
import { measure, type Kept, type Way } from './measure.ts';
import { plainWorker } from './plain-worker.ts';

const dist = builtGuide();
const changed = 'desa/pasir-ona/index.html';

const ways: readonly Way[] = [
  {
    name: 'this guide, in packs',
    over: () => new Map(),
    async keep(page) {
      await page.getByRole('button', { name: 'Simpan seluruh panduan' }).click();
      await page.getByText('tersimpan lengkap sejak').waitFor();
    },
  },
  {
    name: 'a worker, file by file',
    over: (folder) => new Map([['sw.js', plainWorker(folder)]]),
    keep: (page) =>
      page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      }),
  },
];

/** Changes one entry of a folder and makes lists, packs and worker of the next edition. */
async function publish(folder: string): Promise<void> {
  const page = join(folder, changed);
  writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ' (edisi baru)</h1>'));
  const { revision } = JSON.parse(readFileSync(join(folder, listPath.everything), 'utf8')) as List;
  const { everything } = await writeLists(folder, '/');
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  writeFileSync(join(folder, 'sw.js'), worker.replaceAll(revision, everything.revision));
}

async function kept(way: Way, line: Line | undefined): Promise<Kept> {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  cpSync(dist, folder, { recursive: true });
  const result = await measure(way, folder, line, () => publish(folder));
  rmSync(folder, { recursive: true });
  return result;
}

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(2)} MB`;

function cellsOf(result: Kept, own: Kept): string[] {
  const { requests, bytes, seconds, held, updateRequests, updateBytes, paint } = result;
  return [
    ...[String(requests), megabytes(bytes), `${seconds.toFixed(1)} s`],
    ...[ratio(seconds, own.seconds), megabytes(held), String(updateRequests)],
    ...[`${kilobytes(updateBytes)} kB`, `${paint.toFixed(0)} ms`],
  ];
}

const titles = [
  ...['requests', 'bytes', 'time', 'to ours', 'held'],
  ...['requests of an update', 'its bytes', 'first paint, server dead'],
];

async function run(): Promise<void> {
  console.log('Offline: everything from opening /luring/ until the whole guide is kept; then one');
  console.log('changed entry; then the first paint of pages never visited, the server dead.');
  for (const [name, line] of smoke ? lines.slice(1) : lines) {
    const results: [string, Kept][] = [];
    for (const way of ways) results.push([way.name, await kept(way, line)]);
    const [[, own] = ['', undefined]] = results;
    const rows = results.map(([each, result]) => [each, ...cellsOf(result, own ?? result)]);
    console.log(`\n${table([name, ...titles], rows)}`);
  }
}

await run();
