import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Line } from './line.ts';
import {
  button,
  controlled,
  endWorkers,
  expect,
  keepEverything,
  largestPack,
  said,
  test,
} from './keeping.ts';

test.use({ expected: /ERR_|status of (404|50)|QuotaExceeded/, enough: 12_000 });

/** One pack is so slow that something can happen on the way. */
const slow = (folder: string) => {
  const late = largestPack(folder).path;
  return (path: string) => (path === late ? 4_000 : 20);
};

/** Begins to keep the guide, and waits until all is here but the slow pack. */
async function begin(page: Page, line: Line, folder: string) {
  line.delay = slow(folder);
  await page.goto('luring/');
  await controlled(page);
  await button(page, 'Simpan seluruh panduan').click();
  const { files, all } = largestPack(folder);
  await expect(page.getByText(`${all - files.length} dari ${all} berkas`)).toBeVisible();
}

/** What was asked for of the guide itself, without worker and lists. */
const asked = (line: Line) =>
  line.asked.map(({ path }) => path).filter((path) => !/\.json$|^sw\.js/.test(path));

/** Names of the files that are kept under their digest. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.endsWith('files')) ?? '';
    return (await (await caches.open(name)).keys()).map(({ url }) => url);
  });

test('its tab is closed: the next one goes on where it stopped', async ({
  context,
  line,
  folder,
}) => {
  const first = await context.newPage();
  await begin(first, line, folder);
  await first.close();
  line.delay = () => 0;

  const page = await context.newPage();
  await page.goto('luring/');
  await said(page, 'Belum lengkap');
  const { path, files, all } = largestPack(folder);
  expect(await kept(page)).toHaveLength(all - files.length);
  line.asked = [];
  await button(page, 'Lanjutkan').click();
  await said(page, 'tersimpan lengkap sejak');
  expect(asked(line)).toEqual([path]);
  expect(await kept(page)).toHaveLength(all);
});

test('it is cancelled: it goes on, and what is kept can be removed', async ({
  page,
  line,
  folder,
}) => {
  await begin(page, line, folder);
  await button(page, 'Batalkan').click();
  await said(page, 'Belum lengkap');
  line.delay = () => 0;
  line.asked = [];
  await button(page, 'Lanjutkan').click();
  await said(page, 'tersimpan lengkap sejak');
  const { path, all } = largestPack(folder);
  expect(asked(line)).toEqual([path]);

  await button(page, 'Hapus dari perangkat').click();
  await expect(button(page, 'Simpan seluruh panduan')).toBeFocused();
  expect((await kept(page)).length).toBeLessThan(all);
});

test('the line breaks: the reader is told, and it goes on', async ({ page, line, folder }) => {
  await begin(page, line, folder);
  line.trouble = 'dead';
  await said(page, 'Sambungan terputus');
  [line.trouble, line.delay] = [undefined, () => 0];
  await button(page, 'Lanjutkan').click();
  await said(page, 'tersimpan lengkap sejak');
});

for (const fault of ['cut', 'other', 'missing', 'portal'] as const) {
  test(`a pack is ${fault}: its files come one by one`, async ({ page, line, folder }) => {
    const { path, files, all } = largestPack(folder);
    const [file, whole] = [join(folder, path), readFileSync(join(folder, path))];
    if (fault === 'cut') writeFileSync(file, whole.subarray(0, whole.length / 2));
    if (fault === 'other')
      writeFileSync(
        file,
        whole.map((byte) => byte ^ 90),
      );
    if (fault === 'missing') rmSync(file);
    if (fault === 'portal') writeFileSync(file, '<!doctype html><title>Wi-Fi</title>');
    await keepEverything(page);
    expect(asked(line)).toContain(files.at(-1)?.replace('index.html', ''));
    expect(await kept(page)).toHaveLength(all);
  });
}

test('another tab is at it: the second one says so, and then sees it whole', async ({
  context,
  page,
  line,
  folder,
}) => {
  await page.goto('luring/');
  const second = await context.newPage();
  await second.goto('luring/');
  await said(second, 'Seluruh panduan:');
  [line.delay, line.asked] = [slow(folder), []];
  await button(page, 'Simpan seluruh panduan').click();
  await said(page, 'sedang disimpan');
  await button(second, 'Simpan seluruh panduan').click();
  await said(second, 'tab lain');
  await said(page, 'tersimpan lengkap sejak');
  await said(second, 'tersimpan lengkap sejak'); // by itself
  const paths = asked(line).filter((path) => path.endsWith('.pack'));
  expect(paths.length).toBeGreaterThan(1);
  expect(paths).toEqual([...new Set(paths)]);
});

test('the worker is ended in the middle: the page keeps on', async ({ page, line, folder }) => {
  await begin(page, line, folder);
  await endWorkers(page);
  await said(page, 'tersimpan lengkap sejak');
  line.trouble = 'dead';
  await page.goto('desa/pasir-ona');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
});

test('storage is full: the reader is told, and nothing counts as whole', async ({ page, line }) => {
  await page.goto('luring/');
  await controlled(page);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(line.url);
  const quotaSize = 100_000;
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  await button(page, 'Simpan seluruh panduan').click();
  await said(page, 'Ruang penyimpanan tidak cukup');
  await page.reload();
  await said(page, /Belum lengkap|Seluruh panduan:/);
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.getByRole('button', { name: /Lanjutkan|Simpan seluruh/ }).click();
  await said(page, 'tersimpan lengkap sejak');
});

for (const fault of ['deleted', 'corrupted']) {
  test(`a kept page was ${fault}: it is not shown, and mended by the next try`, async ({
    page,
    line,
  }) => {
    await keepEverything(page);
    await page.evaluate(async (kind) => {
      const names = await caches.keys();
      const cache = await caches.open(names.find((name) => name.endsWith('files')) ?? '');
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? '';
        if (!/<h1[^>]*>\s*Pasir Ona/.test(text)) continue; // in both languages
        if (kind === 'deleted') await cache.delete(request);
        else await cache.put(request, new Response(text.slice(0, 4_000)));
      }
    }, fault);
    line.trouble = 'dead';
    const answer = await page.goto('desa/pasir-ona/');
    expect(answer?.status()).toBe(503);
    await expect(page.getByText('belum tersimpan di perangkat ini')).toBeVisible();
    await said(page, '2 berkas telah dihapus'); // that page tells how the copy stands
    line.trouble = undefined;
    await button(page, 'Lengkapi kembali').click();
    await said(page, 'tersimpan lengkap sejak');
    line.trouble = 'dead';
    await page.goto('desa/pasir-ona/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  });
}
