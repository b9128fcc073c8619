/** Serves a folder as a usual host does: http, gzip for what compresses, a folder by its index.html. */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { answer } from '../../../src/commands/server/answer.ts';
import { listen } from '../../../src/commands/server/port.ts';
import type { Served } from '../../../src/commands/serve.ts';
import { headersOf } from '../../../src/exports/headers.ts';
import { mediaType } from '../../../src/offline/media-type.ts';
import type { Line } from './browser.ts';

/** Media types that hosts compress. */
const compressible =
  /^(?:text\/|application\/(?:json|javascript|manifest|xml|wasm|geo\+json)|image\/svg)|\+(?:json|xml)/;

export interface HostOptions {
  /** The absolute path of the folder. */
  folder: string;
  /** What a file is answered with besides its type; by default what this guide asks of hosts. */
  headers?: (file: string) => Record<string, string>;
  /** Answers instead of a file, by its path in the folder (`data/guide.id.geojson`). */
  instead?: ReadonlyMap<string, string | Uint8Array>;
  /** What all answers share; for what workers ask, which DevTools neither count nor slow down. */
  line?: Line | undefined;
  /** By default any that is free. */
  port?: number;
}

/** An answer: its file, the bytes of its body, and when its last byte went out (Unix milliseconds). */
export interface Sent {
  path: string;
  bytes: number;
  at: number;
}

/** A host that runs, and what it has sent, in the order of the ends. */
export interface Host extends Served {
  sent: Sent[];
}

interface Body {
  bytes: Buffer;
  head: Record<string, string | number>;
}

function bodyOf(file: string, { folder, headers = headersOf, instead }: HostOptions): Body {
  const other = instead?.get(file);
  const plain = other === undefined ? readFileSync(join(folder, file)) : Buffer.from(other);
  const type = mediaType(file);
  const squeezed = compressible.test(type);
  const bytes = squeezed ? gzipSync(plain) : plain;
  const encoding = squeezed ? { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' } : {};
  return {
    bytes,
    head: { ...headers(file), 'Content-Type': type, 'Content-Length': bytes.length, ...encoding },
  };
}

function lookFor(path: string, { folder, instead }: HostOptions): 'file' | 'folder' | undefined {
  if (instead?.has(path)) return 'file';
  const found = statSync(join(folder, path), { throwIfNoEntry: false });
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : undefined;
}

/** Bytes that go over a slow line at a time, so that answers share it. */
const piece = 4096;

const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

/** @returns what ends an answer: at once, or through a line that all answers share. */
function senderOver(line: Line | undefined) {
  let free = 0;
  return async (response: ServerResponse, body: Buffer) => {
    if (!line) {
      response.end(body);
      return;
    }
    await wait(line.latency);
    for (let from = 0; from < body.length; from += piece) {
      const bytes = body.subarray(from, from + piece);
      free = Math.max(free, performance.now()) + (bytes.length * 8000) / line.rate;
      await wait(free - performance.now());
      response.write(bytes);
    }
    response.end();
  };
}

/**
 * Serves a folder at `/` on a free port of localhost. Each file is compressed once (gzip, level 6)
 * and kept, so that what is measured is the page and not the server.
 */
export async function host(options: HostOptions): Promise<Host> {
  const sent: Sent[] = [];
  const end = senderOver(options.line);
  const kept = new Map<string, Body>();
  const look = (path: string) => lookFor(path, options);
  const send = (response: ServerResponse, file: string, status: number) => {
    const body = kept.get(file) ?? bodyOf(file, options);
    kept.set(file, body);
    response.writeHead(status, body.head);
    const at = () => performance.timeOrigin + performance.now();
    void end(response, body.bytes).then(() =>
      sent.push({ path: file, bytes: body.bytes.length, at: at() }),
    );
  };
  const server = createServer((request, response) => {
    const found = answer(request.url ?? '/', '/', look);
    if (found.status === 301) response.writeHead(301, { Location: found.location }).end();
    else if (found.status === 200) send(response, found.file, 200);
    else if (found.status === 404 && look('404.html')) send(response, '404.html', 404);
    else response.writeHead(found.status).end();
  });
  const port = await listen(server, options.port ?? 0);
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://localhost:${port}/`, port, sent, close };
}
