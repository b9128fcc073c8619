/** Draws the pictures that are not drawn yet, on all cores, and keeps them by what they show. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SocialCard } from '../../exports/social.ts';
import { socialSvg } from '../../exports/social-svg.ts';
import { measure, toolsHash } from './drawing.ts';
import type { Task } from './worker.ts';

/** Beyond this number of threads the disk is what one waits for. */
const mostThreads = 4;

const work = (workerData: Task[]) =>
  new Promise<void>((done, failed) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    worker.once('error', failed);
    worker.once('exit', (status) => {
      if (status === 0) done();
      else failed(new Error(`A thread that draws pictures ended with status ${status}.`));
    });
  });

async function drawMissing(tasks: Map<string, Task>): Promise<number> {
  const missing = [...tasks.values()].filter(({ file }) => !existsSync(file));
  const threads = Math.min(availableParallelism(), mostThreads, missing.length);
  const share = (thread: number) => missing.filter((_, index) => index % threads === thread);
  await Promise.all(Array.from({ length: threads }, (_, thread) => work(share(thread))));
  return missing.length;
}

/**
 * Puts the picture of every card into a folder.
 * @param dist the folder; a card's path begins there.
 * @param cache where pictures are kept between builds, under the hash of what they show; those that
 * no card needs any more are removed.
 * @returns how many had to be drawn.
 */
export async function drawAll(cards: readonly SocialCard[], dist: string, cache: string) {
  mkdirSync(cache, { recursive: true });
  const tasks = new Map<string, Task>();
  for (const card of cards) {
    const svg = socialSvg(card, measure);
    const name = createHash('sha256').update(toolsHash).update(svg).digest('hex');
    tasks.set(card.path, { svg, file: join(cache, `${name}.png`) });
  }
  const drawn = await drawMissing(tasks);
  for (const [path, { file }] of tasks) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    copyFileSync(file, join(dist, path));
  }
  const used = new Set([...tasks.values()].map(({ file }) => file));
  const kept = readdirSync(cache).map((name) => join(cache, name));
  for (const file of kept) if (file.endsWith('.png') && !used.has(file)) rmSync(file);
  return drawn;
}
