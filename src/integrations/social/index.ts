/** Astro hook: draws the social pictures of a guide that has a home; dev draws none. */
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardsFile, type SocialCard } from '../../exports/social.ts';

export function social(): AstroIntegration {
  let cache = '';
  return {
    name: 'kriya-lebak:social',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('social/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const list = fileURLToPath(new URL(cardsFile, dir));
        const cards = JSON.parse(await readFile(list, 'utf8')) as SocialCard[];
        // What the pages hand over to this hook is no part of the guide.
        await rm(list);
        // Without a home there is nothing to draw, and what is kept waits for the next build with one.
        if (cards.length === 0) return;
        const start = performance.now();
        // Engine and font are read by a build that draws, not by every command that reads this.
        const { drawAll } = await import('./draw-all.ts');
        const drawn = await drawAll(cards, fileURLToPath(dir), cache);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${cards.length} social pictures, ${drawn} of them new, in ${seconds} s`);
      },
    },
  };
}
