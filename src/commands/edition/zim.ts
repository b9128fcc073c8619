/** `npm run edition:zim`: a ZIM for Kiwix, made of the same folder as the USB edition. */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { defaultLocale } from '../../i18n/locales.ts';
import { frameStrings } from '../../i18n/strings/frame.ts';
import { editionsFolder, site } from '../../site.ts';
import { root, runProgram } from '../tool.ts';
import { folderFrom, issueNow, withBuild, writeEdition } from './made.ts';

/** 48 by 48 pixels, as the ZIM format asks. */
const icon = fileURLToPath(new URL('../../editions/icon-48.png', import.meta.url));
const iconName = 'icon-48.png';

/** The languages of the guide after ISO 639-3. */
const languages = 'ind,eng';

/** `_ftindex` and the like it adds by itself. */
const tags = 'license:CC-BY-SA-4.0;_category:other;_pictures:yes;_videos:no';

/** What the ZIM says of itself (https://wiki.openzim.org/wiki/Metadata). */
function metadata(): string[] {
  const { version, home } = issueNow();
  return [
    ...['--welcome=index.html', `--illustration=${iconName}`, `--language=${languages}`],
    ...[`--title=${site.name}`, `--description=${frameStrings[defaultLocale].schematic}`],
    ...[`--creator=${site.name}`, `--publisher=${site.name}`, '--name=kriya-lebak'],
    ...[`--scraper=kriya-lebak ${version}`, ...(home ? [`--source=${home}`] : [])],
    // zimwriterfs knows no License; its tags are free.
    `--tags=${tags}`,
  ];
}

/** @returns the ZIM, or nothing when zimwriterfs fails; the folder is gone afterwards. */
async function zimFrom(dist: string, into: string): Promise<Uint8Array | undefined> {
  const [folder, zim] = [join(into, 'zim-folder'), join(into, 'new.zim')];
  try {
    for (const [path, bytes] of await folderFrom(dist)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    copyFileSync(icon, join(folder, iconName));
    rmSync(zim, { force: true });
    const status = await runProgram('zimwriterfs', [...metadata(), folder, zim]);
    return status === 0 ? readFileSync(zim) : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(zim, { force: true });
  }
}

/** `edition zim [--into editions]`. @returns exit status: 1 without zimwriterfs. */
export async function run(args: string[]): Promise<number> {
  const options = { into: { type: 'string', default: editionsFolder } } as const;
  const into = resolve(root, parseArgs({ args, options }).values.into);
  if (spawnSync('zimwriterfs', ['--version']).error) {
    console.error('No zimwriterfs: install zim-tools (on Debian: apt-get install zim-tools).');
    return 1;
  }
  mkdirSync(into, { recursive: true });
  const zim = await withBuild('zim', into, (dist) => zimFrom(dist, into));
  if (zim === undefined) return 1;
  console.log(writeEdition('zim', into, 'zim', zim));
  return 0;
}
