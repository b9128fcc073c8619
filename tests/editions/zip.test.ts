import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checksums, readme, withPapers } from '../../src/editions/papers.ts';
import { zipOf } from '../../src/editions/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files = new Map([
  ['b.txt', bytes('b'.repeat(2000))],
  ['a/ä.txt', bytes('a')],
]);
const zip = zipOf(files, 'guide', '2026-11-21');

/** The same zip made by a process in another time zone, as hexadecimal text. */
function elsewhere(zone: string): string {
  const module = fileURLToPath(new URL('../../src/editions/zip.ts', import.meta.url));
  const code = `const { zipOf } = await import(${JSON.stringify(module)});
    const bytes = (text) => new TextEncoder().encode(text);
    const files = new Map([['a/ä.txt', bytes('a')], ['b.txt', bytes('b'.repeat(2000))]]);
    console.log(Buffer.from(zipOf(files, 'guide', '2026-11-21')).toString('hex'));`;
  const args = ['--input-type=module', '--eval', code];
  return execFileSync(process.execPath, args, { encoding: 'utf8', env: { TZ: zone } }).trim();
}

describe('the zip', () => {
  it('unpacks to the files, in one folder', () => {
    const back = Object.entries(unzipSync(zip)).map(([path, each]) => [
      path,
      new TextDecoder().decode(each),
    ]);
    expect(back).toEqual([
      ['guide/a/ä.txt', 'a'],
      ['guide/b.txt', 'b'.repeat(2000)],
    ]);
  });

  it.each(['Asia/Jakarta', 'America/New_York'])(
    'is the same, byte for byte, made of another order in %s',
    (zone) => {
      expect(elsewhere(zone)).toBe(Buffer.from(zip).toString('hex'));
    },
  );

  it('is another one on another day', () => {
    expect(zipOf(files, 'guide', '2026-11-22')).not.toEqual(zip);
  });
});

describe('the papers of an edition', () => {
  const issue = { version: '1.2.3+abc', date: '2026-11-21', home: undefined };

  it('say so while the guide has no home, else where a newer edition is', () => {
    expect(readme(issue)).toContain('tanpa alamat di internet');
    expect(readme(issue)).toContain('without an address on the internet');
    const home = 'https://guide.example/';
    expect(readme({ ...issue, home }).split(home)).toHaveLength(3);
  });

  it('end their lines as every Windows reads them', () => {
    expect(readme(issue).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('give checksums that sha256sum reads', () => {
    const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
    expect(checksums(new Map([['x', bytes('')]]))).toBe(`${empty}  x\n`);
  });

  it('stand beside the files, with the checksums last', () => {
    expect([...withPapers(files, issue).keys()]).toEqual([
      'README.txt',
      'a/ä.txt',
      'b.txt',
      'checksums.txt',
    ]);
  });
});
