/** `npm run release`: everything that is published with a version, in the folder release/. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checksums } from '../editions/papers.ts';
import { zipOf } from '../editions/zip.ts';
import { guideDate, printFolder, site } from '../site.ts';
import { astroWith, build } from './build.ts';
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

/**
 * The bill of the software that the guide is made with: the lock file as CycloneDX, by npm, which marks
 * what is for development. Left out (`--omit dev`) it would take along what both need, as Vite.
 */
const bill = (): string =>
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });

/**
 * Makes the editions by their own commands, the PDFs first, which the stick takes along, and the site
 * last, which offers them all.
 * @returns exit status: the first that is not 0; and the files of the site.
 */
async function make(into: string): Promise<{ status: number; site: Files }> {
  const main = join(root, 'src/commands/main.mjs');
  for (const name of ['print', 'usb', 'zim']) {
    const args = [main, 'edition', name, '--into', into];
    const status = await runProgram(process.execPath, args);
    if (status !== 0) return { status, site: new Map() };
  }
  const dist = join(into, 'site');
  const status = await build(dist, astroWith({ GUIDE_EDITIONS: into }));
  const site = status === 0 ? await readFolder(dist) : new Map<string, Uint8Array>();
  // A release is a list of files, without folders; what tells a build of editions has done its work.
  for (const folder of [dist, join(into, basename(printFolder))])
    rmSync(folder, { recursive: true, force: true });
  for (const name of readdirSync(into).filter((each) => each.endsWith('.json')))
    rmSync(join(into, name));
  return { status, site };
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
  const names = readdirSync(into).sort();
  const files = names.map((name) => ({ name, bytes: statSync(join(into, name)).size }));
  const release = { version, date: guideDate(), since, changes, files };
  writeFileSync(join(into, 'NOTES.md'), notes(release));
}

/** `release [--into release]`. @returns exit status: that of a build or an edition which fails. */
export async function run(args: string[]): Promise<number> {
  const options = { into: { type: 'string', default: 'release' } } as const;
  const into = resolve(root, parseArgs({ args, options }).values.into);
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  const made = await make(into);
  if (made.status !== 0) return made.status;
  writeSite(into, made.site);
  writeNotes(into);
  const files = await readFolder(into);
  writeFileSync(join(into, 'SHA256SUMS'), sums(files));
  console.log(`${site.name} ${site.version}: ${[...files.keys()].sort().join(', ')}, SHA256SUMS`);
  return 0;
}
