import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import {
  button,
  controlled,
  endWorkers,
  entries,
  expect,
  keepEverything,
  publish,
  said,
  test,
} from './keeping.ts';
import type { Line } from './line.ts';

test.use({ expected: /ERR_|status of 50|service worker script/ });

const [changed = '', other = ''] = entries;

const notice = (page: Page) => page.getByText('Panduan versi baru siap');
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** What was asked for since the worker of the newer edition. */
function sinceWorker({ asked }: Line) {
  const paths = asked.map(({ path }) => path);
  return asked.slice(paths.indexOf('sw.js') + 1);
}

/** Asks at once whether there is a newer worker; by itself Chromium does so seconds after a visit. */
const ask = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update();
    await new Promise((done) => {
      const worker = registration?.installing;
      if (worker) worker.addEventListener('statechange', done, { once: true });
      else done(undefined);
    });
  });

/** Whether some file that is kept under its digest holds these words. */
const isKept = (page: Page, words: string) =>
  page.evaluate(async (text) => {
    const name = (await caches.keys()).find((each) => each.endsWith('files')) ?? '';
    const answers = await (await caches.open(name)).matchAll();
    const texts = await Promise.all(answers.map((answer) => answer.text()));
    return texts.some((each) => each.includes(text));
  }, words);

test('one changed entry is one fetched file', async ({ page, line, folder }) => {
  await keepEverything(page);
  await publish(folder, changed, '(edisi baru)');
  line.asked = [];
  await page.goto('tentang/');
  await expect(notice(page)).toBeVisible({ timeout: 20_000 }); // Chromium looks when it sees fit
  const files = ['sw.js', 'offline/frame.json', 'offline/everything.json', `${changed}index.html`];
  expect(line.asked).toEqual(
    files.map((file) => ({
      path: file.replace('index.html', ''),
      bytes: statSync(join(folder, file)).size,
    })),
  );
});

test('open tabs are told and choose when', async ({ page, context, line, folder }) => {
  await keepEverything(page);
  const reading = await context.newPage();
  await reading.goto(changed);
  await publish(folder, changed, '(edisi baru)');
  await ask(page);
  await expect(notice(reading)).toBeVisible();

  // Nobody has chosen: the old guide serves, also on the pages opened next.
  await page.goto(changed);
  await expect(heading(page)).toHaveText('Pasir Ona');
  await expect(notice(page)).toBeVisible();
  await reading.evaluate(() => document.body.setAttribute('data-same', ''));
  await button(page, 'Muat versi baru').click();
  await expect(heading(page)).toHaveText('Pasir Ona (edisi baru)');
  await expect(notice(page)).toBeHidden();

  // The other tab is as it was until its reader says so.
  await expect(reading.locator('body[data-same]')).toBeVisible();
  await button(reading, 'Muat versi baru').click();
  await expect(heading(reading)).toHaveText('Pasir Ona (edisi baru)');

  line.trouble = 'dead';
  await page.goto(changed);
  await expect(heading(page)).toHaveText('Pasir Ona (edisi baru)');
  await page.goto('luring/');
  await said(page, 'tersimpan lengkap sejak');
});

test('who says later is not asked again, and has it when every tab was closed', async ({
  page,
  context,
  folder,
}) => {
  await page.goto('');
  await controlled(page);
  await publish(folder, '', '(edisi baru)');
  await ask(page);
  await button(page, 'Nanti').click();
  await page.goto('');
  await expect(notice(page)).toBeHidden();
  await expect(heading(page)).not.toContainText('(edisi baru)');
  await page.close();

  await expect(async () => {
    const next = await context.newPage();
    await next.goto('', { timeout: 2_000 });
    const text = await heading(next).innerText();
    await next.close();
    expect(text).toContain('(edisi baru)');
  }).toPass();
});

test('from two editions back, past one that waits', async ({ page, line, folder }) => {
  await keepEverything(page);
  await publish(folder, changed, '(kedua)');
  await ask(page);
  await expect(notice(page)).toBeVisible();
  await publish(folder, changed, '(ketiga)');
  await publish(folder, other, '(fourth)');
  line.asked = [];
  await ask(page);
  const files = sinceWorker(line).filter(({ path }) => !path.startsWith('offline/'));
  expect(files.map(({ path }) => path).sort()).toEqual([changed, other].sort());
  const reloaded = page.waitForEvent('load');
  await button(page, 'Muat versi baru').click();
  await reloaded;
  line.trouble = 'dead';
  await page.goto(changed);
  await expect(heading(page)).toHaveText('Pasir Ona (kedua) (ketiga)');
  await page.goto(other);
  await expect(heading(page)).toHaveText('Pasir Ona (fourth)');
});

test('its worker is ended on the way: the old guide serves, the next visit goes on', async ({
  page,
  line,
  folder,
}) => {
  await keepEverything(page);
  await publish(folder, other, '(new)');
  await publish(folder, changed, '(baru)');
  line.delay = (path) => (path === changed ? 3_000 : 0);
  line.asked = [];
  void ask(page).catch(() => undefined);
  await expect.poll(() => line.asked.map(({ path }) => path)).toContain(changed);
  await expect.poll(() => isKept(page, '(new)')).toBe(true);
  await endWorkers(page);
  for (const address of [changed, other]) {
    await page.goto(address);
    await expect(heading(page)).toHaveText('Pasir Ona');
  }
  line.delay = () => 0;
  await page.goto('tentang/');
  await expect(notice(page)).toBeVisible({ timeout: 20_000 });
  expect(line.asked.filter(({ path }) => path === other)).toHaveLength(1);
});

test('the page that keeps everything puts it into use at once', async ({ page, line, folder }) => {
  await keepEverything(page);
  line.delay = (path) => (path === 'offline/frame.json' ? 1_000 : 0); // holds the worker up
  await publish(folder, changed, '(baru)');
  await page.reload();
  await said(page, 'edisi yang lebih baru');
  await button(page, 'Perbarui').click();
  await said(page, 'tersimpan lengkap sejak');
  await page.goto(changed);
  await expect(heading(page)).toHaveText('Pasir Ona (baru)');
});
