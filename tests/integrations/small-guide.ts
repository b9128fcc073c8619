/** Builds a guide of a few entries, with a photograph made here, as an editor's would be built. */
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import sharp from 'sharp';
import { checkContent } from '../../src/check/index.ts';
import { mendContent } from '../../src/check/mend.ts';
import { good, settings } from '../check/tree.ts';

/**
 * A noisy picture, 1800 x 1200 as a telephone holds it, to be turned by a quarter (orientation 6), with
 * the name of the camera and where it stood.
 */
function photograph(): Promise<Uint8Array> {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
  return sharp({ create: { width: 1800, height: 1200, channels: 3, background: '#777', noise } })
    .withExif({
      IFD0: { Make: 'KameraUji' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 22/1 2794/100' },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
}

function write(root: string, files: Record<string, string | Uint8Array>) {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** Builds with a cache of its own, so that the guide's is left alone. */
async function build(root: string) {
  const options = { root, cacheDir: join(root, 'cache'), logLevel: 'error' };
  const code = `import { build } from 'astro'; await build(${JSON.stringify(options)})`;
  const env = { ...process.env, SITE_URL: '', BASE_PATH: '', GUIDE_DATE: '2026-11-21' };
  const args = ['--input-type=module', '--eval', code];
  await promisify(execFile)(process.execPath, args, { cwd: root, env });
}

/** A built guide; the village kampung-satu has the photograph. */
export interface SmallGuide {
  dist: string;
  /** The photograph as the camera wrote it. */
  original: Uint8Array;
  /** What the check said of it, by code, before it was mended as `npm run check -- --fix` does. */
  said: readonly string[];
  remove: () => void;
}

export async function buildSmallGuide(): Promise<SmallGuide> {
  const root = mkdtempSync(join(tmpdir(), 'guide-'));
  const original = await photograph();
  const content = { ...good, 'villages/kampung-satu/bengkel.jpg': original };
  write(join(root, 'content'), content);
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'));
  const problems = await checkContent(join(root, 'content'), settings);
  await mendContent(join(root, 'content'), settings);
  await build(root);
  const said = problems.map(({ code }) => code);
  return {
    dist: join(root, 'dist'),
    original,
    said,
    remove: () => rmSync(root, { recursive: true }),
  };
}
