import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { dataStore, storeFile, storeId, storeModule } from '../../src/integrations/data-store.ts';

it('gives what stands in the file, whatever its name', async () => {
  const folder = mkdtempSync(join(tmpdir(), "editor's “store” "));
  const entries = [['Kampung "Satu"', '\u2028 – \\ </script>'], 1, null];
  writeFileSync(join(folder, 'store.json'), JSON.stringify(entries));
  writeFileSync(join(folder, 'store.mjs'), storeModule(join(folder, 'store.json')));
  const made = (await import(pathToFileURL(join(folder, 'store.mjs')).href)) as object;
  expect(made).toMatchObject({ default: entries });
});

it('knows the names that this version of Astro has for its store', async () => {
  // Not among what Astro offers to others, so that another version may have other names.
  const names = join(process.cwd(), 'node_modules/astro/dist/content/consts.js');
  const { RESOLVED_DATA_STORE_VIRTUAL_ID, DATA_STORE_FILE } = (await import(
    pathToFileURL(names).href
  )) as Record<string, string>;
  expect(storeId.test(RESOLVED_DATA_STORE_VIRTUAL_ID ?? '')).toBe(true);
  expect(storeFile).toBe(DATA_STORE_FILE);
});

it('leaves the dev server to Astro', () => {
  const updates: object[] = [];
  const hook = dataStore().hooks['astro:config:setup'] as unknown as (given: object) => void;
  const config = { cacheDir: pathToFileURL('/cache/') };
  const updateConfig = (update: object) => updates.push(update);
  hook({ command: 'dev', config, updateConfig });
  expect(updates).toEqual([]);
  hook({ command: 'build', config, updateConfig });
  expect(JSON.stringify(updates)).toContain('kriya-lebak:data-store');
});
