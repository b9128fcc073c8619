/** Pictures of every kind of page, side by side, for eyes: `npm test -- sheet`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from './guide.ts';
import { lost, pageKinds } from './page-kinds.ts';

test.use({ serviceWorkers: 'block', expected: /status of 404/ });

const folder = resolve('.test/sheet');
interface Look {
  width: number;
  colorScheme: 'light' | 'dark';
  media: 'screen' | 'print';
}

const looks: readonly Look[] = [
  ...[320, 360, 768, 1280].map((width): Look => ({ width, colorScheme: 'light', media: 'screen' })),
  ...[360, 1280].map((width): Look => ({ width, colorScheme: 'dark', media: 'screen' })),
  { width: 680, colorScheme: 'light', media: 'print' },
];
const kinds = [...pageKinds, { name: 'lost', id: lost, en: lost }];

const fileOf = (name: string, { width, colorScheme, media }: Look) =>
  `${name.replaceAll(' ', '-')}-${width}-${media === 'print' ? media : colorScheme}.png`;

test.beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
});

test('of all kinds of page @sheet', async ({ page }) => {
  test.setTimeout(900_000);
  const rows: string[] = [];
  for (const { name, id } of kinds) {
    for (const look of looks) {
      await page.setViewportSize({ width: look.width, height: 900 });
      await page.emulateMedia({ colorScheme: look.colorScheme, media: look.media });
      await page.goto(id, { waitUntil: 'load' });
      await page.screenshot({ path: join(folder, fileOf(name, look)) });
    }
    const pictures = looks.map((look) => `<img src="${fileOf(name, look)}" height="450">`);
    rows.push(`<h2>${name}</h2>${pictures.join('\n')}`);
  }
  writeFileSync(join(folder, 'index.html'), `<meta charset="utf-8">${rows.join('\n')}`);
  expect(rows.length).toBe(kinds.length);
});
