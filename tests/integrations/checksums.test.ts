import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeChecksums } from '../../src/integrations/checksums.ts';

test('the checksums name every file of open data, and none but those', async () => {
  const dist = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const path of ['data/a.csv', 'data/index.html', 'rute/x/x.gpx', 'rute/x/index.html']) {
    mkdirSync(join(dist, path, '..'), { recursive: true });
    writeFileSync(join(dist, path), path);
  }
  await writeChecksums(dist);
  await writeChecksums(dist);
  const of = (path: string) => `${createHash('sha256').update(path).digest('hex')}  ${path}\n`;
  const text = readFileSync(join(dist, 'data/checksums.txt'), 'utf8');
  expect(text).toBe(of('data/a.csv') + of('rute/x/x.gpx'));
  rmSync(dist, { recursive: true });
});
