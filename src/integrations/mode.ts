/** Keeps a build from being taken for dev. */
import type { AstroIntegration } from 'astro';

/**
 * Astro reads `import.meta.env.DEV` from the environment, where the variable DEV of a machine, or of a
 * test runner, would have a build show drafts and loosen the policy of its pages.
 */
export const mode = (): AstroIntegration => ({
  name: 'kriya-lebak:mode',
  hooks: {
    'astro:config:setup': ({ command }) => {
      if (command === 'build') delete process.env['DEV'];
    },
  },
});
