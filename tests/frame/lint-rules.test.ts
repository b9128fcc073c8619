import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { broken, kept, sized, type Snippet } from './snippets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const config = { cwd: root, overrideConfigFile: '.config/eslint.config.mjs' };
// The snippets stand in files that do not exist, of which the type service knows nothing.
const eslint = new ESLint({ ...config, overrideConfig: [tseslint.configs.disableTypeChecked] });

async function rulesBroken({ path, code }: Snippet, linter = eslint): Promise<(string | null)[]> {
  const [result] = await linter.lintText(code, { filePath: path });
  const messages = result?.messages ?? [];
  return messages.map(({ ruleId, message }) => ruleId ?? message);
}

describe('the walls of the code', () => {
  it.each(broken)('$rule stops $why', async (snippet) => {
    expect(await rulesBroken(snippet)).toEqual([snippet.rule]);
  });

  it.each(kept)('lets through $why', async (snippet) => {
    expect(await rulesBroken(snippet)).toEqual([]);
  });

  it.each(sized)('$rule: $path may have $max lines, no more', async ({ path, rule, max, make }) => {
    expect(await rulesBroken({ path, code: make(max) })).toEqual([]);
    expect(await rulesBroken({ path, code: make(max + 1) })).toEqual([rule]);
  });

  it('knows types: a promise that nobody awaits is an error', { timeout: 30_000 }, async () => {
    const code = 'export const lost = (): void => {\n  Promise.resolve(1);\n};\n';
    const linter = new ESLint(config);
    const rules = await rulesBroken({ path: 'src/site.ts', code }, linter);
    expect(rules).toEqual(['@typescript-eslint/no-floating-promises']);
  });
});
