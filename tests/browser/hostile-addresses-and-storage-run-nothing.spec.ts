import type { Page } from '@playwright/test';
import { stored } from '../../src/model/stored.ts';
import { controlled, expect, keepEverything, test } from './keeping.ts';

/** Each would leave its mark on the window if any of it were carried out. */
const payloads = [
  '<img src=x onerror="window.pwned=1">',
  '"><script>window.pwned=1</script>',
  "'-(window.pwned=1)-'",
  '<svg onload=window.pwned=1>',
  'javascript:window.pwned=1',
  '</textarea><iframe srcdoc="<script>parent.pwned=1</script>">',
  '{{constructor.constructor("window.pwned=1")()}}',
  '__proto__[pwned]=1',
  '%00%0d%0aSet-Cookie: pwned=1',
  `<a href="javascript:window.pwned=1">${'a'.repeat(5_000)}</a>`,
];

/** Where a page reads its address: what stands before a payload. */
const addresses = [
  'cari/?q=',
  'en/search/?kind=village&kecamatan=',
  'peta/?q=',
  'peta/?pilih=',
  'peta/#',
  'desa/?q=',
  'lapor/?',
  'rencana/?add=',
  'rencana/?p=',
  'rencana/#p=1.....1~p.sawarna.1o.',
  'rencana/#p=1....',
  'desa/pasir-ona/#',
];

/** What nothing of the guide's own would have left in a page. */
async function harmed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = [
      ...('pwned' in window ? ['script ran'] : []),
      ...('pwned' in {} ? ['prototype changed'] : []),
    ];
    const attributes = '[onerror],[onload],[srcdoc],iframe,a[href^="javascript:"]';
    const scripts = [...document.querySelectorAll('script:not([src])')];
    const foreign = [
      ...document.querySelectorAll(attributes),
      ...scripts.filter(({ textContent }) => textContent.includes('pwned')),
    ];
    return [...marks, ...foreign.map(({ outerHTML }) => outerHTML.slice(0, 80))];
  });
}

// Who leaves a page while it loads leaves it with errors.
test.use({ expected: /ERR_|status of 4|Failed to (fetch|load)/ });

/** A third of them for each address, another third for the next; the long run takes all everywhere. */
const some = (at: number) => payloads.filter((_, index) => (index + at) % 3 === 0);

const visits = addresses.flatMap((address, at) => [
  { address, name: `an address that begins /${address}`, told: some(at) },
  { address, name: `any address that begins /${address} @long`, told: payloads },
]);

for (const { address, name, told } of visits) {
  test(name, async ({ page }) => {
    for (const payload of told) {
      await page.goto(address + encodeURIComponent(payload), { waitUntil: 'load' });
      await page.waitForTimeout(150);
      expect(await harmed(page), payload).toEqual([]);
    }
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('a plan and a notice that were edited on the device', async ({ page }) => {
  for (const payload of payloads) {
    await page.goto('tentang/');
    await page.evaluate(
      ([plan, later, text]) => {
        localStorage.setItem(plan, text);
        sessionStorage.setItem(later, text);
      },
      [
        stored.plan.name('/'),
        stored.later.name(),
        `1.....1.${payload}~p.sawarna.1o.${payload}~z`,
      ] as const,
    );
    await page.goto('rencana/', { waitUntil: 'networkidle' });
    expect(await harmed(page), payload).toEqual([]);
  }
});

/** Puts hostile bytes under the digest of each kept script, style and page. */
const poison = (page: Page, name: string) =>
  page.evaluate(async (cacheName) => {
    const cache = await caches.open(cacheName);
    const hostile = {
      javascript: 'window.pwned = 1;',
      html: '<!doctype html><h1>pwned</h1><script>window.pwned=1</script>',
      css: '@import "http://127.0.0.1:9/pwned.css";',
    };
    let count = 0;
    for (const request of await cache.keys()) {
      const type = (await cache.match(request))?.headers.get('content-type') ?? '';
      const kind = (['javascript', 'html', 'css'] as const).find((each) => type.includes(each));
      if (!kind) continue;
      await cache.put(request, new Response(hostile[kind], { headers: { 'content-type': type } }));
      count += 1;
    }
    return count;
  }, name);

for (const [state, trouble] of [
  ['with a line, the good files come back', undefined],
  ['without one, nothing is shown in their place', 'dead'],
] as const) {
  test(`kept files that were exchanged: ${state}`, async ({ page, line }) => {
    await keepEverything(page);
    await controlled(page);
    expect(await poison(page, stored.files.name('/'))).toBeGreaterThan(10);
    line.trouble = trouble;
    for (const address of ['', 'desa/pasir-ona/', 'peta/', 'cari/?q=bambu']) {
      await page.goto(address, { waitUntil: 'load' }).catch(() => undefined);
      expect(await harmed(page).catch(() => []), address).toEqual([]);
      await expect(page.locator('body')).not.toContainText('pwned');
    }
    if (trouble) return;
    await page.goto('desa/pasir-ona/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
  });
}

/** Writes a page of its own into the store and a list that vouches for it, as a reader's enemy could. */
const forge = (page: Page, names: { files: string; lists: string; html: string }) =>
  page.evaluate(async ({ files, lists, html }) => {
    const bytes = new TextEncoder().encode(html);
    const whole = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hash = Array.from(whole.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0'));
    const kept = await caches.open(lists);
    const list = new URL('/offline/lists/everything', location.href).href;
    const told = (await (await kept.match(list))?.json()) as {
      files: { path: string; hash: string }[];
    };
    for (const file of told.files)
      if (file.path === 'desa/pasir-ona/index.html') file.hash = hash.join('');
    await kept.put(list, Response.json(told));
    const headers = { 'content-type': 'text/html', 'content-security-policy': 'default-src *' };
    const store = await caches.open(files);
    await store.put(`/offline/files/${hash.join('')}`, new Response(bytes, { headers }));
    navigator.serviceWorker.controller?.postMessage({ type: 'lists' });
  }, names);

test.describe('a list that was forged', () => {
  test.use({
    expected: /policy|Content Security Policy|ERR_|foreign request: https:\/\/elsewhere/,
  });

  test('may bring a page of its own, which runs nothing and loads nothing from elsewhere', async ({
    page,
    line,
  }) => {
    await keepEverything(page);
    await controlled(page);
    const html = `<!doctype html><title>a</title><h1>forged</h1>
      <script>window.pwned = 1</script><img src="x" onerror="window.pwned = 1">
      <script src="https://elsewhere.example/pwned.js"></script>`;
    const [files, lists] = [stored.files.name('/'), stored.lists.name('/')];
    await forge(page, { files, lists, html });
    line.trouble = 'dead';
    const refused = page.waitForEvent('requestfailed', (each) => each.url().includes('elsewhere'));
    await page.goto('desa/pasir-ona/');
    await expect(page.getByRole('heading', { name: 'forged' })).toBeVisible();
    expect((await refused).failure()?.errorText).toBe('csp');
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });
});
