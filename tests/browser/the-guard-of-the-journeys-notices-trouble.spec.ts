import { expect, test } from './guide.ts';

/** Waits for a trouble of this kind, then forgets it, so that this journey passes. */
async function forgive(troubles: string[], trouble: RegExp): Promise<void> {
  await expect.poll(() => troubles.join('\n')).toMatch(trouble);
  troubles.length = 0;
}

test.beforeEach(({ page }) => page.goto(''));

test('a request to another host', async ({ page, troubles }) => {
  await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
  await forgive(troubles, /policy: connect-src|foreign request: https:\/\/elsewhere\.example/);
});

test('a page that leads away by itself', async ({ page, troubles }) => {
  await page.evaluate(() => window.open('http://elsewhere.example/', '_self'));
  await forgive(troubles, /foreign request: http:\/\/elsewhere\.example/);
});

test('a style that the policy refuses', async ({ page, troubles }) => {
  await page.evaluate(() => document.body.setAttribute('style', 'top: 0'));
  await forgive(troubles, /policy: style-src/);
});

test('an exception that nobody catches', async ({ page, troubles }) => {
  await page.evaluate(() => {
    setTimeout(() => {
      throw new Error('a loose end');
    });
  });
  await forgive(troubles, /exception: a loose end/);
});

test('an error in the console', async ({ page, troubles }) => {
  await page.evaluate(() => console.error('something broke'));
  await forgive(troubles, /console: something broke/);
});

test('trouble that nobody forgives fails its journey', async ({ page, troubles }) => {
  test.fail();
  await page.evaluate(() => console.error('something broke'));
  await expect.poll(() => troubles.length).toBe(1);
});
