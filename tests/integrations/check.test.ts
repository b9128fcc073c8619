import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good, replace } from '../check/tree.ts';
import { buildTiny } from '../check/tiny-guide.ts';

const lesson = 'lessons/menganyam/index.en.mdx';

/** A program that leaves a trace wherever it runs. */
const trace = (into: string) =>
  `globalThis.process.getBuiltinModule('node:fs').writeFileSync('${into}', 'ran')`;

describe.each([
  ['an expression', `{process.exit()}\n\n{${trace('trace.txt')}}`],
  ['an import', `import './trace.mjs'`],
  ['an attribute', `<Question answer={${trace('trace.txt')}}>\n\nText.\n\n</Question>`],
])('a program in a lesson: %s', (name, text) => {
  it('stops the build, and does not run', async () => {
    const spoilt = {
      ...replace(lesson, 'Text.', `${text}\n\nText.`)(good),
      'lessons/menganyam/trace.mjs': `${trace('trace.txt')};\nprocess.exit();\n`,
    };
    const folder = `tiny-${name.replace(' ', '-')}`;
    const built = await buildTiny(folder, spoilt);
    expect(built.status).not.toBe(0);
    expect(built.output).toMatch(/index\.en\.mdx:\d+/);
    expect(built.output).toMatch(/program code/);
    expect(existsSync(join(built.folder, 'trace.txt'))).toBe(false);
    expect(existsSync(join(built.folder, 'dist'))).toBe(false);
  });
});
