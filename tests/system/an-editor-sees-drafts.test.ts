import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freePort } from '../../src/commands/server/port.ts';
import { develop, layTiny, withoutPictures } from '../check/tiny-guide.ts';
import { good, replace } from '../check/tree.ts';

const village = 'villages/kampung-satu/index.id.md';

let server: ChildProcess;
let home = '';

/** The page, once the server gives it. */
async function page(path: string): Promise<string> {
  const until = Date.now() + 50_000;
  for (;;) {
    const answer = await fetch(home + path).catch(() => undefined);
    if (answer?.ok === true) return answer.text();
    if (Date.now() > until) throw new Error(`${path}: ${answer?.status ?? 'no answer'}`);
    await new Promise((done) => setTimeout(done, 250));
  }
}

beforeAll(async () => {
  const files = replace(village, 'checked: 2026-11\n', 'checked: 2026-11\ndraft: true\n')(good);
  const folder = layTiny('drafts', withoutPictures(files));
  const port = await freePort(4400);
  home = `http://localhost:${port}/`;
  server = develop(folder, port);
}, 60_000);

afterAll(() => server.kill());

it('npm run dev shows a draft, and says on its page and on its card that it is one', async () => {
  expect(await page('desa/kampung-satu/')).toContain('Draf: pembaca belum melihat entri ini.');
  expect(await page('en/villages/')).toMatch(/Kampung Satu[\s\S]{0,80}>draft</);
});

it('and says nothing of the kind of what is published', async () => {
  expect(await page('produk/bilik/')).not.toContain('Draf: pembaca');
});

it('it shows what waits for an editor, the draft among it', async () => {
  expect(await page('worklist/')).toMatch(
    /id="draft">Draf[^<]*: 1<[\s\S]*villages\/kampung-satu<\/a>/,
  );
});
