/** A line to the guide that a journey may spoil: a server before the server, which counts what passes. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * What is wrong with a line: `silent` accepts and never answers, `drip` brings a byte a second,
 * `portal` answers with a page of its own, `redirect` sends to one, `error` answers 500, `dead`
 * breaks off.
 */
export const troubles = ['silent', 'drip', 'portal', 'redirect', 'error', 'dead'] as const;
export type Trouble = (typeof troubles)[number];

export interface Line {
  /** Where the guide begins at the other end. */
  url: string;
  trouble: Trouble | undefined;
  /** Milliseconds before each answer to a path. */
  delay: (path: string) => number;
  /** Paths below the base that were asked for, with the bytes of their answers. */
  asked: { path: string; bytes: number }[];
  close: () => Promise<void>;
}

/** What no page of the guide says. */
export const foreign = 'Masuk ke Wi-Fi Kedai Kopi';

const html = { 'content-type': 'text/html; charset=utf-8' };
const portal = `<!doctype html><title>Wi-Fi</title><p>${foreign}</p>`;

function drip(response: ServerResponse): void {
  response.writeHead(200, html);
  const timer = setInterval(() => response.write('<'), 1_000);
  response.on('close', () => clearInterval(timer));
}

/** Answers as a spoilt line does. */
const spoilt: Record<Trouble, (response: ServerResponse) => void> = {
  silent: () => undefined,
  drip,
  portal: (response) => response.writeHead(200, html).end(portal),
  redirect: (response) => {
    response.writeHead(302, { location: 'http://127.0.0.1:9/portal' }).end();
  },
  error: (response) => response.writeHead(500, html).end(portal),
  dead: (response) => response.destroy(),
};

function pass(target: string, from: IncomingMessage, to: ServerResponse): Promise<number> {
  const address = new URL(from.url ?? '/', target);
  return new Promise((done) => {
    let bytes = 0;
    const asked = request(address, { headers: from.headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on('data', (piece: Buffer) => (bytes += piece.length));
      answer.on('end', () => done(bytes));
      answer.pipe(to);
    });
    asked.on('error', () => to.destroy()).end();
  });
}

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

async function carry(line: Line, target: string, from: IncomingMessage, to: ServerResponse) {
  const path = decodeURI(from.url ?? '/').slice(new URL(target).pathname.length);
  const entry = { path, bytes: 0 };
  line.asked.push(entry);
  await wait(line.delay(path));
  if (line.trouble) spoilt[line.trouble](to);
  else entry.bytes = await pass(target, from, to);
}

/** Lays a line, at a port of its own, to a guide that is served at `target`. */
export async function layLine(target: string): Promise<Line> {
  const server = createServer((from, to) => void carry(line, target, from, to));
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const url = `http://localhost:${port}${new URL(target).pathname}`;
  const line: Line = { url, trouble: undefined, delay: () => 0, asked: [], close };
  return line;
}
