/** A guide of a few files, built with the code of this one in a folder of its own. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { testEnvironment, testFolder } from '../../src/commands/jobs/table.ts';
import type { Files } from './tree.ts';

/** All that a guide is made of, but its content. */
const code = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What came of a build. */
export interface Built {
  /** The folder of the guide; what was built is in its `dist/`. */
  folder: string;
  status: number;
  output: string;
}

/** Texts alone, for a build: the good folder's only picture is none that can be shown. */
export const withoutPictures = (files: Files): Files =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, content]) =>
      typeof content === 'string'
        ? [[path, content.replace(/\npictures:[\s\S]*?(?=\n\w|\n---)/, '')]]
        : [],
    ),
  );

/**
 * Lays out a guide of the given content, ready to be built.
 * @param name of its folder; one that is there already is made anew.
 * @param files by their path in `content/`.
 * @returns the folder.
 */
export function layTiny(name: string, files: Files): string {
  const folder = resolve(testFolder, name);
  rmSync(folder, { recursive: true, force: true });
  for (const part of code) cpSync(part, join(folder, part), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/**
 * Builds a guide of the given content.
 * @param environment what the build is told beside what all tests are.
 */
export function buildTiny(
  name: string,
  files: Files,
  environment: Record<string, string> = {},
): Promise<Built> {
  const folder = layTiny(name, files);
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', LANG: 'en' };
  const env = { ...process.env, ...testEnvironment, ...quiet, ...environment };
  const options = { cwd: folder, env: { ...env, NODE_ENV: 'production' }, maxBuffer: 2 ** 26 };
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return new Promise((done) => {
    execFile(process.execPath, [astro, 'build'], options, (error, out, err) => {
      const status = error ? Number(error.code ?? 1) : 0;
      done({ folder, status, output: out + err });
    });
  });
}

/** Shows a guide that was laid out, drafts too, as `npm run dev` does; who starts it ends it. */
export function develop(folder: string, port: number): ChildProcess {
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' };
  const env = { PATH: process.env['PATH'], ...testEnvironment, ...quiet };
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  return spawn(process.execPath, [astro, 'dev', '--port', String(port)], { cwd: folder, env });
}
