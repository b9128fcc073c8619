/** The measurements of a page: cold loads on the slow line, Lighthouse, and the map's start. */
import type { Browser } from '@playwright/test';
import { slowLine } from '../shared/browser.ts';
import { median, repeat } from '../shared/numbers.ts';
import type { Kept } from './kept.ts';
import { marksOf, type Marks } from './lighthouse.ts';
import { load, type Load } from './load.ts';

/** How many times slower the processor is while the map starts. */
export const slowdown = 6;

export interface Row
  extends Marks, Pick<Load, 'bytes' | 'requests' | 'script' | 'paint' | 'shift'> {
  name: string;
}

export interface MapRow {
  name: string;
  /** Total blocking time in milliseconds: in the middle, and the most. */
  blocking: number;
  most: number;
}

/** A browser, and the port on which Lighthouse drives it too. */
export interface Lane {
  browser: Browser;
  port: number;
}

export interface Bench {
  /** So many pages are measured at a time. */
  lanes: readonly Lane[];
  runs: number;
  kept: Kept;
}

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

const measureIn = async (
  { browser, port }: Lane,
  { name, address }: Asked,
  runs: number,
): Promise<Row> => {
  const loads = await repeat(runs, () => load(browser, address, { line: slowLine }));
  const middle = (of: keyof Load) => median(loads.map((each) => each[of]));
  const row: Row = {
    ...{ name, bytes: middle('bytes'), requests: middle('requests'), script: middle('script') },
    ...{ paint: middle('paint'), shift: Math.max(...loads.map(({ shift }) => shift)) },
    ...(await marksOf(address, port)),
  };
  const { points, missed, paint } = row;
  console.error(`${name}: ${points.join(' ')}, ${paint.toFixed(0)} ms`, ...missed);
  return row;
};

/** A page by what it is called in the tables. */
export interface Asked {
  name: string;
  address: string;
}

/**
 * Measures pages, each unless that is done, in as many lanes as there are.
 * @returns their rows in the same order; `undefined` where the time was over.
 */
export async function measurePages(
  pages: readonly Asked[],
  { lanes, runs, kept }: Bench,
): Promise<(Row | undefined)[]> {
  const rows: (Row | undefined)[] = [];
  const left = [...pages.entries()];
  const work = async (lane: Lane) => {
    for (let next = left.shift(); next; next = left.shift()) {
      const [at, page] = next;
      const html = await textOf(page.address);
      rows[at] = await kept.get(`${page.name} ${runs}`, html, () => measureIn(lane, page, runs));
    }
  };
  await Promise.all(lanes.map(work));
  return rows;
}

/** Measures how long a map's start blocks; @returns nothing when the time is over. */
export async function measureMap(
  name: string,
  address: string,
  { lanes: [lane], runs, kept }: Bench,
): Promise<MapRow | undefined> {
  if (!lane) throw new Error('No browser');
  const { browser } = lane;
  return kept.get(`${name} ${runs} blocking`, await textOf(address), async () => {
    const loads = await repeat(runs, () => load(browser, address, { slowdown, rest: 3000 }));
    const all = loads.map(({ blocking }) => blocking);
    console.error(`${name}: blocking ${all.map(Math.round).join(', ')} ms`);
    return { name, blocking: median(all), most: Math.max(...all) };
  });
}
