import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { entryFormat, sourceFormat, type Format } from '../../src/form/file.ts';
import { folder, written } from './guide.ts';

/** Every file of the guide, with the format in which the form reads it. */
const files: readonly { path: string; text: string; format: Format }[] = [
  ...written.map(({ entry, page }) => ({ path: page.path, format: entryFormat(entry.kind) })),
  ...readdirSync(join(folder, 'sources')).map((name) => ({
    path: `content/sources/${name}`,
    format: sourceFormat,
  })),
].map((file) => ({ ...file, text: readFileSync(join(folder, '..', file.path), 'utf8') }));

/** Lines that stand in one text and not in the other. */
const changed = (before: string, after: string): string[] => {
  const lines = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !lines.has(line));
};

describe('a file of the guide', () => {
  it('that is opened in the form and saved is the same to the byte', () => {
    const others = files.filter(({ text, format }) => format.write(format.read(text)) !== text);
    expect(others.map(({ path }) => path)).toEqual([]);
    expect(files.length).toBeGreaterThan(1500);
  });

  it('is the same without what the form remembers of it, but for how it is typed', () => {
    for (const { path, text, format } of files) {
      const values = format.read(text);
      const { asWritten, ...forgotten } = values;
      expect(asWritten, path).toBeTypeOf('string');
      const again = format.read(format.write(forgotten));
      expect({ ...again, asWritten }, path).toEqual(values);
    }
  });

  it('of which one field is changed keeps every other line', () => {
    const entries = files.filter(({ path }) => path.includes('/index.'));
    for (const { path, text, format } of entries) {
      const after = format.write({ ...format.read(text), summary: 'Ringkasan yang baru.' });
      expect(changed(text, after), path).toEqual(['summary: Ringkasan yang baru.']);
    }
  });
});
