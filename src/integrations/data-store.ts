/** Reads the content as data when the pages are made, where Astro would carry it in their code. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** What Astro 7 calls the module with all entries, once resolved; with another name it carries them as ever. */
export const storeId = /^\0astro:data-layer-content$/;

/** The file below its cache in which Astro keeps them. */
export const storeFile = 'data-store.json';

/**
 * Astro writes all entries to a file, and then that file as one text into a module that is bundled and
 * compiled like code: with fifty times the content that takes a fifth of a build, and two gigabytes.
 * @param file the absolute path of Astro's store of entries.
 * @returns the module that reads it instead.
 */
export const storeModule = (file: string): string => `import { readFileSync } from 'node:fs';
export default JSON.parse(readFileSync(${JSON.stringify(file)}, 'utf8'));`;

export const dataStore = (): AstroIntegration => ({
  name: 'kriya-lebak:data-store',
  hooks: {
    'astro:config:setup': ({ command, config, updateConfig }) => {
      // In dev the store changes with every edit, and Astro hands it on.
      if (command !== 'build') return;
      const handler = () => storeModule(fileURLToPath(new URL(storeFile, config.cacheDir)));
      const load = { order: 'pre', filter: { id: storeId }, handler } as const;
      updateConfig({ vite: { plugins: [{ name: 'kriya-lebak:data-store', load }] } });
    },
  },
});
