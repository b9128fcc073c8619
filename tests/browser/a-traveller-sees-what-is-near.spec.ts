import { expect, test } from './guide.ts';

/** Between Leuwidamar and Bojongmanik. */
const position = { latitude: -6.56, longitude: 106.25, accuracy: 120 };

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

test.describe('who allows it', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: position,
    expected: /ERR_INTERNET_DISCONNECTED/,
  });

  test('sees the list sorted, how exact and how old the position is, and forgets it', async ({
    page,
  }) => {
    await page.goto('peta/');
    await page.getByRole('button', { name: 'Dekat saya' }).tap();
    await expect(page.getByText('Posisi Anda tepat sampai sekitar 150 m; diambil')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Dari yang terdekat' })).toBeVisible();
    const first = page.locator('li[data-ref] [data-way]').first();
    await expect(first).toHaveText(/^(kira-kira )?\d(,\d)? km ke arah .*, garis lurus$/);
    await expect(page.locator('.map-position')).toBeVisible();
    await expect(page.locator('.map-accuracy')).toHaveCount(1);
    await page.getByText('Saring', { exact: true }).tap();
    await page.getByLabel('Sejauh').selectOption('5');
    await expect(page).toHaveURL(/\?near=here&within=5/);
    expect(page.url()).not.toMatch(/6\.56/);

    await page.getByRole('button', { name: 'Lupakan posisi' }).tap();
    await expect(page.getByText('Posisi sudah dilupakan.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Dekat saya' })).toBeFocused();
    await expect(page.locator('.map-position, .map-accuracy, [data-way]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/near=/);
  });

  test('has it without internet, and nothing of it stays on the device', async ({
    page,
    context,
  }) => {
    await page.goto('peta/');
    await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Dekat saya' }).tap();
    await expect(page.locator('[data-way]').first()).toBeVisible();
    const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(kept).toBe('[{},{}]');
  });

  test('and a link measures from its reader only after a tap', async ({ page }) => {
    await page.goto('peta/?near=here&within=5');
    await expect(page.getByText('Tekan “Dekat saya” bila Anda mau')).toBeVisible();
    await expect(page.locator('[data-way]')).toHaveCount(0);
    await page.getByRole('button', { name: 'Dekat saya' }).tap();
    await expect(page.locator('[data-way]').first()).toBeVisible();
    await expect(page.locator('.map-count')).not.toHaveText(/^(\d+) dari \1 /);
  });
});

test.describe('who is far away', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { latitude: -6.2, longitude: 107.5, accuracy: 30 },
  });

  test('is told so', async ({ page }) => {
    await page.goto('en/map/');
    await page.getByRole('button', { name: 'Near me' }).tap();
    await expect(page.getByText(/about \d+ km outside the area of this map/)).toBeVisible();
  });
});

test('who refuses is told what else to do', async ({ page }) => {
  await page.goto('peta/');
  await page.getByRole('button', { name: 'Dekat saya' }).tap();
  await expect(page.getByText('Izin posisi ditolak.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Dekat saya' })).toBeVisible();
});

test('who does not want to wait stops it, and a late answer changes nothing', async ({ page }) => {
  await page.addInitScript(() => {
    const late = (done: PositionCallback) => {
      document.addEventListener('late', () => {
        done({ coords: { latitude: -6.5, longitude: 106.2, accuracy: 9 } } as GeolocationPosition);
      });
    };
    Object.defineProperty(navigator, 'geolocation', { value: { getCurrentPosition: late } });
  });
  await page.goto('peta/');
  await page.getByRole('button', { name: 'Dekat saya' }).tap();
  await expect(page.getByText('Menunggu posisi dari perangkat')).toBeVisible();
  await page.getByRole('button', { name: 'Batal', exact: true }).first().tap();
  await page.evaluate(() => document.dispatchEvent(new Event('late')));
  await expect(page.getByRole('button', { name: 'Dekat saya' })).toBeVisible();
  await expect(page.locator('[data-way]')).toHaveCount(0);
});

test('nobody is asked before they tap', async ({ page }) => {
  await page.addInitScript(() => {
    const asked = () => document.documentElement.setAttribute('data-asked', '');
    const spy = { getCurrentPosition: asked, watchPosition: asked };
    Object.defineProperty(navigator, 'geolocation', { value: spy });
  });
  await page.goto('peta/?near=here');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');
  await page.getByRole('button', { name: 'Dekat saya' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-asked');
});
