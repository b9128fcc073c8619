import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { movedPages } from '../../src/exports/redirects.ts';
import { readRedirects, writeMoved } from '../../src/integrations/redirects.ts';

const moved = movedPages({ 'villages/lama': 'villages' });
const folder = () => mkdtempSync(join(tmpdir(), 'moved-'));

describe('old addresses', () => {
  it('are read from the file that editors keep, which may be empty or missing', () => {
    const file = join(folder(), 'redirects.yaml');
    expect(readRedirects(file)).toEqual({});
    writeFileSync(file, '# nothing yet\n');
    expect(readRedirects(file)).toEqual({});
    writeFileSync(file, 'villages/lama: villages\n');
    expect(readRedirects(file)).toEqual({ 'villages/lama': 'villages' });
  });

  it('get a page each and a line for hosts', async () => {
    const dist = folder();
    await writeMoved(dist, moved);
    expect(readFileSync(join(dist, 'desa/lama/index.html'), 'utf8')).toContain('url=/desa/');
    expect(readFileSync(join(dist, '_redirects'), 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('never take the place of a page that is there', async () => {
    const dist = folder();
    mkdirSync(join(dist, 'desa/lama'), { recursive: true });
    writeFileSync(join(dist, 'desa/lama/index.html'), 'a village');
    await expect(writeMoved(dist, moved)).rejects.toThrow('/desa/lama/ is a page of the guide');
  });
});
