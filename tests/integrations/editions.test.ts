import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/editions/papers.ts';
import { readEditions } from '../../src/integrations/editions.ts';

function folderWith(...dates: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'editions-'));
  for (const date of dates) {
    const file = `guide-usb-${date}.zip`;
    const made = {
      edition: 'usb',
      file,
      bytes: 1,
      date,
      version: '1',
      sha256: sha256(Buffer.from(date)),
    };
    writeFileSync(join(folder, file), date);
    writeFileSync(join(folder, `guide-usb-${date}.json`), JSON.stringify(made));
  }
  return folder;
}

describe('the editions that a build offers', () => {
  it('are the newest of each kind', () => {
    const found = readEditions(folderWith('2026-11-20', '2026-11-21', '2026-10-30'));
    expect(found.map(({ file }) => file)).toEqual(['guide-usb-2026-11-21.zip']);
  });

  it('are none where none was made', () => {
    expect(readEditions('/nowhere')).toEqual([]);
  });

  it('hold the PDFs that were made, else the build says so', () => {
    const folder = folderWith('2026-11-21');
    const path = join(folder, 'guide-usb-2026-11-21.json');
    const made = JSON.parse(readFileSync(path, 'utf8')) as object;
    const part = { file: 'id/poster.pdf', sha256: sha256(Buffer.from('whole')) };
    writeFileSync(path, JSON.stringify({ ...made, parts: [part] }));
    expect(() => readEditions(folder)).toThrow('poster.pdf is not what was made');
    mkdirSync(join(folder, 'print/id'), { recursive: true });
    writeFileSync(join(folder, 'print/id/poster.pdf'), 'whole');
    expect(readEditions(folder)).toHaveLength(1);
  });

  it('are the files that were made, else the build says so', () => {
    const folder = folderWith('2026-11-21');
    writeFileSync(join(folder, 'guide-usb-2026-11-21.zip'), 'cut off');
    expect(() => readEditions(folder)).toThrow('is not what was made');
  });
});
