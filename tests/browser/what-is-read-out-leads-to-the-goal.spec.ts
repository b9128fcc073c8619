/** Whole journeys by what a browser tells a screen reader, and by nothing else. */
import type { Locator } from '@playwright/test';
import { expect, test } from './guide.ts';

test.use({ serviceWorkers: 'block', viewport: { width: 360, height: 740 } });

/** What is read out, in this order and among more. */
const heard = {
  home: `
  - link "Langsung ke isi"
  - banner:
    - link "Kriya Lebak"
    - navigation "Menu utama":
      - link "Peta"
      - link "Desa kriya"
    - link "Menu"
    - link "English"
    - search:
      - searchbox "Cari di seluruh panduan"
      - button "Cari"
  - main:
    - heading "Kriya dan tempat di Kabupaten Lebak" [level=1]
    - navigation "Mulai dari sini":
      - link "Lihat peta"
      - link "Telusuri produk"
    - region "Yang dibuat, dan di mana":
      - heading "Yang dibuat, dan di mana" [level=2]
      - list:
        - listitem:
          - heading "Mebel" [level=3]
          - paragraph:
            - link "Pasir Ona"
  `,
  group: `
  - navigation "Letak halaman ini"
  - article:
    - paragraph: /^kelompok produk/
    - heading "Mebel" [level=1]
    - list:
      - listitem:
        - text: "Produk dalam kelompok ini:"
        - link "Mebel bambu"
  `,
  product: `
  - article:
    - heading "Mebel bambu" [level=1]
    - list:
      - listitem:
        - text: "Dibuat di:"
        - link "Pasir Ona"
      - listitem:
        - text: "Perajin dan toko:"
        - link "CV Shaniqua Marigold Bamboo"
  `,
  maker: `
  - article:
    - paragraph: /^bengkel · Rangkasbitung Timur, Rangkasbitung$/
    - heading "CV Shaniqua Marigold Bamboo" [level=1]
    - paragraph: /Perusahaan mebel bambu/
    - list:
      - listitem: '/^Dari Stasiun Rangkasbitung: sekitar [\\d,]+ km ke arah \\w+$/'
      - listitem: '/^Kunjungan: ./'
  `,
  map: `
  - heading "Map of Lebak Regency" [level=1]
  - form "Filter":
    - group "Kind":
      - checkbox "craft village" [checked]
      - checkbox "maker or shop" [checked]
      - checkbox "place" [checked]
    - button "Near me"
    - button "Street map"
    - status: /^(\\d+) of \\1 points$/
  - region "Map of Lebak Regency":
    - button /^\\d+ points close together/
  - region "Craft villages":
    - heading "Craft villages" [level=2]
    - list:
      - listitem:
        - link "Pasir Ona"
        - paragraph: craft village · Rangkasbitung
        - button "Show Pasir Ona on map"
  `,
  card: `
  - dialog "Pasir Ona":
    - button "Close"
    - heading "Pasir Ona" [level=2]
    - paragraph:
      - link "Read more"
  `,
  search: `
  - heading "Cari" [level=1]
  - search:
    - searchbox "Kata yang dicari": mebel
    - group "Saring hasil":
      - combobox "Jenis"
      - combobox "Kecamatan"
    - button "Cari"
  - status: /^\\d+ hasil untuk “mebel”$/
  - list:
    - listitem:
      - heading "Mebel bambu" [level=2]:
        - link "Mebel bambu"
      - paragraph: produk
      - paragraph: /^Cocok pada nama\\./
  `,
};

/** Follows a link by the words that are read out, as a screen reader does: focus, then Enter. */
async function follow(link: Locator) {
  await link.first().focus();
  await link.first().press('Enter');
}

test('from the home page to somebody who sells bamboo furniture', async ({ page }) => {
  const [main, link] = [page.getByRole('main'), (name: string) => main.getByRole('link', { name })];
  await page.goto('');
  await expect(page.locator('body')).toMatchAriaSnapshot(heard.home);
  await follow(link('Mebel'));
  await expect(main).toMatchAriaSnapshot(heard.group);
  await follow(link('Mebel bambu'));
  await expect(main).toMatchAriaSnapshot(heard.product);
  await follow(link('CV Shaniqua Marigold Bamboo'));
  await expect(main).toMatchAriaSnapshot(heard.maker);
});

test('the map in words: what it shows, what narrows it, and the way to a name', async ({
  page,
}) => {
  await page.goto('en/map/');
  await expect(page.locator('.mark[data-refs]').first()).toBeVisible();
  const main = page.getByRole('main');
  await expect(main).toMatchAriaSnapshot(heard.map);
  const button = page.getByRole('button', { name: 'Show Pasir Ona on map' });
  await button.focus();
  await button.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Pasir Ona' })).toMatchAriaSnapshot(heard.card);
  await follow(page.getByRole('dialog').getByRole('link', { name: 'Read more' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pasir Ona');
});

test('a search says how much it found, what each row is and why it is there', async ({ page }) => {
  await page.goto('');
  await page.getByRole('searchbox').fill('mebel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(heard.search);
  await follow(page.getByRole('main').getByRole('link', { name: 'Mebel bambu' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mebel bambu');
});
