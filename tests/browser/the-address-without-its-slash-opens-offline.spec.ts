import { existsSync } from 'node:fs';
import { testBase } from '../../src/commands/jobs/table.ts';
import { serve } from '../../src/commands/serve.ts';
import { expect, test } from './guide.ts';
import { controlled } from './keeping.ts';

const below = test.extend({
  own: async ({}, use) => {
    const dist = process.env['TEST_DIST_BASE'] ?? testBase.dist;
    if (!existsSync(dist)) throw new Error(`There is no ${dist}: run npm test -- base first.`);
    const own = await serve({ folder: dist, base: testBase.path, port: 0 });
    await use(own);
    await own.close();
  },
  baseURL: async ({ own }, use) => use(own.url),
  expected: ({}, use) => use(/ERR_CONNECTION_REFUSED/),
});

below('the base of a project site, on a second visit', async ({ page, own }) => {
  const way = page.waitForResponse((answer) => answer.status() === 301);
  await page.goto('');
  await controlled(page);
  const title = await page.title();
  await way;
  await own.close();
  await page.goto('about:blank');
  await page.goto(own.url.slice(0, -1));
  await expect(page).toHaveTitle(title);
  await expect(page).toHaveURL(own.url);
});
