/** A small static server, for `npm start` and for the tests; no host for the public. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { headersOf } from '../exports/headers.ts';
import { basePath } from '../site.ts';
import { answer, type Look } from './server/answer.ts';
import { freePort, listen, usualPort } from './server/port.ts';
import { mediaType } from '../offline/media-type.ts';

export interface ServeOptions {
  /** The folder to serve. */
  folder: string;
  /** The path below which it stands, a slash at both ends; by default that of the build. */
  base?: string;
  /** The port to try first; 0 takes any. */
  port?: number;
}

/** A server that runs. */
export interface Served {
  /** Where the guide begins, such as `http://localhost:4321/`. */
  url: string;
  port: number;
  /** Ends the server and its open connections. */
  close: () => Promise<void>;
}

const lookIn =
  (folder: string): Look =>
  (path) => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    if (found?.isFile() === true) return 'file';
    return found?.isDirectory() === true ? 'folder' : undefined;
  };

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}

function send(response: ServerResponse, folder: string, file: string, status: number): void {
  const path = join(folder, file);
  if (!existsSync(path)) {
    plain(response, status, 'Not found');
    return;
  }
  response.writeHead(status, {
    'Content-Type': mediaType(file),
    'Content-Length': statSync(path).size,
    ...headersOf(file),
  });
  if (response.req.method === 'HEAD') response.end();
  else
    createReadStream(path)
      .on('error', () => response.destroy())
      .pipe(response);
}

function reply(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  base: string,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    plain(response, 405, 'Only GET and HEAD');
    return;
  }
  const found = answer(request.url ?? '/', base, lookIn(folder));
  if (found.status === 400) plain(response, 400, 'Bad address');
  else if (found.status === 301) response.writeHead(301, { Location: found.location }).end();
  else send(response, folder, found.file, found.status);
}

/**
 * Serves a folder on localhost, at the port wished for or the next free one.
 * @throws when no port is free.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const { folder, base = basePath(), port = usualPort } = options;
  const server = createServer((request, response) => reply(request, response, folder, base));
  const got = await listen(server, await freePort(port));
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${got}${base}`, port: got, close };
}

/**
 * Serves a folder until the reader ends it with Ctrl+C.
 * @returns exit status 0 at the end, 1 when there is nothing to serve or no port.
 */
export async function serveUntilEnd(folder: string, port = usualPort): Promise<number> {
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(`There is no index.html in ${folder}: run npm run build first.`);
    return 1;
  }
  const { url, port: got, close } = await serve({ folder, port });
  if (port !== 0 && got !== port) console.log(`Port ${port} is taken, so this is port ${got}.`);
  console.log(`The guide is at ${url} (Ctrl+C ends it).`);
  await new Promise<void>((done) => {
    process.once('SIGINT', done).once('SIGTERM', done);
  });
  await close();
  return 0;
}

/** `serve [folder] [--port 4321]`: serves dist/, or another folder, as it is. */
export function run(args: string[]): Promise<number> {
  const options = { port: { type: 'string', default: String(usualPort) } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return serveUntilEnd(resolve(positionals[0] ?? 'dist'), Number(values.port));
}
