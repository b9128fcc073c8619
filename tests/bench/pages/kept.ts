/** What has been measured already, so that a long run can be made in parts. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../../src/commands/tool.ts';

const file = join(root, '.test/bench/pages.json');

function read(): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    // There is none yet, or its writing was cut short.
    return {};
  }
}

export class Kept {
  readonly #results: Record<string, unknown>;
  readonly #end: number;
  /** How many measurements the time did not suffice for. */
  left = 0;

  /** @param minutes after which nothing new is begun; without it, all is measured anew. */
  constructor(minutes?: number) {
    this.#results = minutes === undefined ? {} : read();
    this.#end = performance.now() + (minutes ?? Infinity) * 60_000;
  }

  /**
   * @param key names what is measured and how; @param html what the page's address answers with: it
   * names its scripts and styles by their digests, so a page that has changed is measured anew.
   * @returns what was measured before or is now; `undefined` when the time is over.
   */
  async get<T>(key: string, html: string, measure: () => Promise<T>): Promise<T | undefined> {
    const name = `${key} ${createHash('sha256').update(html).digest('hex').slice(0, 16)}`;
    if (name in this.#results) return this.#results[name] as T;
    if (performance.now() > this.#end) {
      this.left += 1;
      return undefined;
    }
    const result = await measure();
    this.#results[name] = result;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(this.#results));
    return result;
  }
}
