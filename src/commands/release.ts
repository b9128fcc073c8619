/** `npm run release`: everything that is published with a version, in the folder release/. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checksums } from '../editions/papers.ts';
import { zipOf } from '../editions/zip.ts';
import { guideDate, printFolder, site } from '../site.ts';
import { build } from './build.ts';
import { readFolder } from './edition/made.ts';
import { notes } from './release/notes.ts';
import { changesSince, lastTag } from './release/since.ts';
import { root, runProgram } from './tool.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Lines as `sha256sum -c` reads them, sorted by path. */
export const sums = (files: Files): string =>
  checksums(new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))));

/** @returns the open data of a built guide, with its licence. */
export function dataOf(files: Files): Map<string, Uint8Array> {
  const data = [...files].filter(([path]) => path.startsWith('data/') && !path.endsWith('.html'));
  return new Map([...data, ['LICENSE', readFileSync(join(root, 'content/LICENSE'))]]);
}

/** The bill of the software that the guide is made with: the lock file as CycloneDX, by npm. */
const bill = (): string =>
  execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--omit', 'dev'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );

/** Editions that are made by a command of their own, into the folder of the release; the PDFs first, for the stick. */
async function makeEditions(into: string): Promise<number> {
  const main = join(root, 'src/commands/main.mjs');
  const make = (name: string) =>
    runProgram(process.execPath, [main, 'edition', name, '--into', into]);
  const status = (await make('print')) || (await make('usb'));
  // The zip holds the same files: a release is a list of files, without folders.
  rmSync(join(into, basename(printFolder)), { recursive: true, force: true });
  return status;
}

function writeSite(into: string, files: Files): void {
  const { version } = site;
  const zip = (part: string, held: Files) => {
    const name = [...site.name.toLowerCase().split(' '), part, version].join('-');
    writeFileSync(join(into, `${name}.zip`), zipOf(new Map(held), name, guideDate()));
  };
  zip('site', files);
  zip('data', dataOf(files));
  writeFileSync(join(into, 'site-sha256.txt'), sums(files));
  writeFileSync(join(into, 'sbom.cdx.json'), bill());
}

function writeNotes(into: string): void {
  const { version } = site;
  const since = lastTag(version);
  const changes = changesSince(since);
  const files = readdirSync(into).sort();
  const release = { version, date: guideDate(), since, changes, files };
  writeFileSync(join(into, 'NOTES.md'), notes(release));
}

/** `release [--into release]`. @returns exit status: the build's when it fails. */
export async function run(args: string[]): Promise<number> {
  const options = { into: { type: 'string', default: 'release' } } as const;
  const into = resolve(root, parseArgs({ args, options }).values.into);
  const dist = join(root, 'dist');
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const status = (await build(dist)) || (await makeEditions(into));
  if (status !== 0) return status;
  writeSite(into, await readFolder(dist));
  writeNotes(into);
  const files = await readFolder(into);
  writeFileSync(join(into, 'SHA256SUMS'), sums(files));
  console.log(`${site.name} ${site.version}: ${[...files.keys()].sort().join(', ')}, SHA256SUMS`);
  return 0;
}
