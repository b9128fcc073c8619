import { afterEach, expect, it, vi } from 'vitest';
import { mode } from '../../src/integrations/mode.ts';

afterEach(() => vi.unstubAllEnvs());

const hook = mode().hooks['astro:config:setup'] as unknown as (given: { command: string }) => void;

it('takes the variable DEV away from a build, and leaves it to the dev server', () => {
  vi.stubEnv('DEV', true);
  hook({ command: 'dev' });
  expect(process.env['DEV']).toBe('1');
  hook({ command: 'build' });
  expect(process.env).not.toHaveProperty('DEV');
});
