/** Does what the handbook says in its ten-minute path, word by word, in a fresh clone. */
import { execFileSync, spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testEnvironment } from '../../src/commands/jobs/table.ts';
import { root } from '../../src/commands/tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-'));
const clone = join(folder, 'kriya-lebak');
const log = resolve('.test/handbook-log.txt');

/** As an editor's machine has it: none of the tests' own tools before those of the system. */
const path = (process.env['PATH'] ?? '').split(delimiter).filter((each) => !each.includes('.bin'));
const mail = 'penulis@guide.example';
const name = {
  ...{ GIT_AUTHOR_NAME: 'Penulis', GIT_COMMITTER_NAME: 'Penulis' },
  ...{ GIT_AUTHOR_EMAIL: mail, GIT_COMMITTER_EMAIL: mail },
};
const env = {
  ...{ ...process.env, ...testEnvironment, ...name, LANG: 'id_ID', PATH: path.join(delimiter) },
  // Nothing of the runner's own mode.
  ...{ NODE_ENV: undefined, VITEST: undefined, TEST_DIST: undefined, CI: '', GITHUB_ACTIONS: '' },
};

/** Types a line into the shell. @returns its exit status and what it printed, both noted in the log. */
function type(line: string, cwd = clone): { status: number; printed: string } {
  const start = performance.now();
  let [status, printed] = [0, ''];
  try {
    const options = { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 } as const;
    printed = execFileSync('bash', ['-c', `${line} 2>&1`], options);
  } catch (error) {
    const failed = error as { status: number | null; stdout: string };
    [status, printed] = [failed.status ?? 1, failed.stdout];
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  appendFileSync(log, `$ ${line}\n${printed.trimEnd()}\n(status ${status}, ${seconds} s)\n\n`);
  return { status, printed };
}

interface Step {
  text: string;
  commands: string[];
}

/** The steps of the path, from 1, and the commands in each in their order. */
function steps(): Step[] {
  const [, after = ''] = readFileSync(join(root, 'content/README.md'), 'utf8').split(
    /^## Sepuluh menit.*$/m,
  );
  const [, ...parts] = (after.split(/^## /m)[0] ?? '').split(/^\d+\. /m);
  return parts.map((text) => ({
    text,
    commands: [...text.matchAll(/^ {7,}((?:npm|git) .*)$|`(npm [^`]*)`/gm)].map(
      ([, block, inline]) => block ?? inline ?? '',
    ),
  }));
}

const [first, second, , fourth, , , seventh, eighth, ninth, tenth] = steps();
const village = 'content/villages/kampung-contoh';

/** Changes a file as an editor does by hand: each line that begins so becomes another. */
function edit(file: string, lines: readonly (readonly [from: RegExp, to: string])[], text = '') {
  const before = readFileSync(join(clone, file), 'utf8');
  const after = lines.reduce((all, [from, to]) => {
    expect(all, `${file}: ${from.source}`).toMatch(from);
    return all.replace(from, () => to);
  }, before);
  writeFileSync(join(clone, file), after + text);
  appendFileSync(log, `(${file} is edited)\n\n`);
}

/** A telephone's picture, with the place where it was taken. */
const photograph = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 900, channels: 3, background: '#d9c08c' } })
    .withExif({ IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '6/1 20/1 25/1' } })
    .jpeg()
    .toBuffer();

/** What the handbook leaves to the hands in steps 1 to 6. */
async function fillIn(): Promise<void> {
  edit('content/sources/koran-contoh-1.yaml', [
    [/^publisher:.*$/m, 'publisher: Koran Contoh'],
    [/^# url:.*$/m, 'url: https://koran.example/1'],
    [/^says:.*$/m, 'says: ["Pandan mats are woven at home."]'],
  ]);
  const cited = /^ {7}(Tikar.*)$/m.exec(fourth?.text ?? '')?.[1];
  const record = ['    alt: Tikar pandan', '    credit: Penulis', '    licence: CC BY-SA 4.0'];
  const picture = `pictures:\n  tikar.jpg:\n${record.join('\n')}\n    consent: tanpa orang`;
  edit(
    `${village}/index.id.md`,
    [
      [/^summary:.*$/m, 'summary: Kampung tempat tikar pandan dianyam.'],
      [/^sources:.*$/m, 'sources: [koran-contoh-1]'],
      [/^# pictures:.*\n(?:# {2,}.*\n)*/m, `${picture}\n`],
    ],
    `${cited ?? ''}\n`,
  );
  writeFileSync(join(clone, village, 'tikar.jpg'), await photograph());
  const words =
    'summary: A hamlet where pandan mats are woven.\npictures:\n  tikar.jpg:\n    alt: A mat';
  const text = 'Pandan mats are woven at home.[^koran-contoh-1]\n';
  edit(`${village}/index.en.md`, [[/^summary:.*$/m, words]], text);
}

/** Looks at a page while `npm run dev` runs, as step 8 says, and ends that with Ctrl+C. */
async function lookAt(page: string): Promise<string> {
  const [line = ''] = eighth?.commands ?? [];
  const start = performance.now();
  const server = spawn('bash', ['-c', `exec ${line}`], { cwd: clone, env, detached: true });
  let printed = '';
  server.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  try {
    for (;;) {
      const [home] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
      const answer = home && (await fetch(home + page).catch(() => undefined));
      if (answer && answer.ok) return await answer.text();
      if (performance.now() - start > 120_000) throw new Error(printed);
      await new Promise((done) => setTimeout(done, 250));
    }
  } finally {
    process.kill(-(server.pid ?? 0), 'SIGINT');
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    appendFileSync(log, `$ ${line}\n(the page stood there after ${seconds} s)\n\n`);
  }
}

beforeAll(() => {
  rmSync(log, { force: true });
  execFileSync('git', ['clone', '--quiet', '--bare', root, join(folder, 'host.git')]);
  type(`git clone ${join(folder, 'host.git')} kriya-lebak`, folder);
  expect(type('npm ci').status).toBe(0);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the ten minutes of the handbook, in a fresh clone', () => {
  it('has the steps, and a command where one is to be typed', () => {
    expect(steps().map(({ commands }) => commands.length)).toEqual([1, 1, 0, 0, 0, 0, 2, 1, 1, 3]);
  });

  it('make a source and an entry, and say what is to be filled in', () => {
    const made = [first, second].flatMap((step) => step?.commands ?? []).map((line) => type(line));
    expect(made.map(({ status }) => status)).toEqual([0, 0]);
    expect(made[1]?.printed).toContain(`${village}/index.id.md`);
    expect(made[1]?.printed).toContain('Kolom "summary" kosong.');
  });

  it('name what is wrong, here the position in the photograph, and mend it', async () => {
    await fillIn();
    const [checked, fixed] = (seventh?.commands ?? []).map((line) => type(line));
    expect(checked?.status).toBe(1);
    expect(checked?.printed).toContain('Gambar "tikar.jpg" menyimpan letak pemotretannya.');
    expect(fixed?.status).toBe(0);
    expect(fixed?.printed).toContain('Isi panduan: tidak ada masalah.');
  });

  it('show the page as a draft while it is written', async () => {
    const page = await lookAt('desa/kampung-contoh/');
    expect(page).toContain('Draf: pembaca belum melihat entri ini.');
    expect(page).toContain('Tikar pandan');
  });

  it('publish it without a problem, and the guide that is built has it', () => {
    expect((ninth?.commands ?? []).map((line) => type(line).status)).toEqual([0]);
    edit(`${village}/index.id.md`, [[/^draft: true.*\n/m, '']]);
    const mention = '\n[Kampung Contoh](villages/kampung-contoh).\n';
    for (const locale of ['id', 'en'])
      edit(`content/products/anyaman-pandan/index.${locale}.md`, [], mention);
    expect(type('npm run translated -- products/anyaman-pandan').status).toBe(0);
    expect(type('npm run check').printed).toContain('Isi panduan: tidak ada masalah.');
    expect((tenth?.commands ?? []).map((line) => type(line).status)).toEqual([0, 0, 0]);
    expect(type('git status --short && git log -1 --stat origin/HEAD').printed).toContain(
      'tikar.jpg',
    );
    expect(type('npm run build').status).toBe(0);
    const page = readFileSync(join(clone, 'dist/desa/kampung-contoh/index.html'), 'utf8');
    expect(page).toContain('Tikar pandan dianyam di rumah-rumah.');
  });
});
