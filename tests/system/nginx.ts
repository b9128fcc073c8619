/** Runs a real nginx with the configuration of .github/hosting, on ports and folders of its own. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { get, type IncomingHttpHeaders } from 'node:http';
import { request as ask } from 'node:https';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { testBase, testDist } from '../../src/commands/jobs/table.ts';
import { freePort } from '../../src/commands/server/port.ts';

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Nginx {
  /** Asks for a path over TLS. */
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
  /** Where plain http sends a reader. */
  plain: (path: string) => Promise<string | undefined>;
  close: () => void;
}

/** A certificate that lives as long as the test. */
function certificate(folder: string): void {
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', join(folder, 'guide.key')];
  const out = ['-out', join(folder, 'guide.pem'), '-days', '1', '-subj', '/CN=localhost'];
  execFileSync('openssl', ['req', '-x509', ...key, ...out], { stdio: 'pipe' });
}

/** The configuration as a host would change it: the lines marked "yours", and "base" as it says. */
function changed(folder: string, base: string, ports: { http: number; https: number }): string {
  const file = resolve('.github/hosting/nginx.conf');
  const text = readFileSync(file, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${ports.https} ssl;`)
    .replaceAll('guide.example', 'localhost')
    .replaceAll('/etc/ssl', folder)
    .replace('/var/www/guide', join(folder, 'root'));
  if (base === '/') return text;
  return text
    .split('\n')
    .map((line) =>
      line.endsWith('# base') ? line.replace(/\/(data|_astro|404)/, `${base}$1`) : line,
    )
    .join('\n');
}

/** nginx asks for a whole file around the part that the guide gives. */
export const whole = (folder: string, part: string): string => `daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  include ${folder}/${part};
}
`;

function fetched(port: number, path: string, headers: Record<string, string>): Promise<Answer> {
  const options = { host: '127.0.0.1', port, path, headers, rejectUnauthorized: false };
  return new Promise((done, failed) => {
    const asked = ask(options, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const { statusCode = 0, headers: said } = answer;
        done({ status: statusCode, headers: said, body: Buffer.concat(pieces) });
      });
    });
    asked.on('error', failed).end();
  });
}

const redirected = (port: number, path: string): Promise<string | undefined> =>
  new Promise((done, failed) => {
    get({ host: '127.0.0.1', port, path }, (answer) => done(answer.headers.location)).on(
      'error',
      failed,
    );
  });

/** Copies a build below the root and compresses its pages and scripts, as README.md says. */
function publish(folder: string, base: string): void {
  const target = join(folder, 'root', base);
  cpSync(resolve(base === '/' ? (process.env['TEST_DIST'] ?? testDist) : testBase.dist), target, {
    recursive: true,
  });
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(html|css|js)$/.test(name)) continue;
    const file = join(target, name);
    writeFileSync(`${file}.gz`, gzipSync(readFileSync(file), { level: 9 }));
  }
}

/**
 * Starts nginx in the foreground with the `nginx.conf` of a folder.
 * @throws Error with nginx's own words when it refuses the configuration.
 */
export function begin(folder: string): ChildProcess {
  const program = process.env['NGINX_PATH'] ?? 'nginx';
  const args = ['-c', join(folder, 'nginx.conf'), '-p', folder, '-e', join(folder, 'error.log')];
  execFileSync(program, [...args, '-t'], { stdio: 'pipe' });
  return spawn(program, args, { stdio: 'ignore' });
}

/** Waits until nginx listens. */
async function listening(port: number): Promise<void> {
  for (let tries = 100; tries > 0; tries -= 1) {
    const there = await fetched(port, '/', {}).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('nginx does not answer');
}

/**
 * Starts nginx with a build of the guide.
 * @param base the path below which the guide stands: `/`, or that of the job `base`.
 * @throws Error with nginx's own words when it refuses the configuration.
 */
export async function startNginx(base: string): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const ports = { http: await freePort(18_080), https: await freePort(18_443) };
  chmodSync(folder, 0o755); // nginx reads as another user when root starts it
  publish(folder, base);
  certificate(folder);
  writeFileSync(join(folder, 'guide.conf'), changed(folder, base, ports));
  writeFileSync(join(folder, 'nginx.conf'), whole(folder, 'guide.conf'));
  const running = begin(folder);
  await listening(ports.https);
  return {
    get: (path, headers = {}) => fetched(ports.https, path, headers),
    plain: (path) => redirected(ports.http, path),
    close: () => {
      running.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
