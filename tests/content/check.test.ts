import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/check/index.ts';
import { site } from '../../src/site.ts';
import { entries, folder, today, written } from './guide.ts';

describe('the check of the real content', () => {
  it('finds no error and nothing to warn of', async () => {
    const { regionCode, bounds } = site;
    const problems = await checkContent(folder, { regionCode, bounds, today });
    // Words may be corrected before their translation is; readers are told, and the worklist too.
    const found = problems.filter(({ code }) => !/^(?:older|unmarked)-translation$/.test(code));
    expect(
      found.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message.en}`),
    ).toEqual([]);
  });
  it('has read something', () => {
    expect(entries.length).toBeGreaterThan(60);
    expect(written.length).toBe(2 * entries.length);
  });
});
