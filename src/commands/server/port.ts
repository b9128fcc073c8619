/** Finding a port that nobody else listens on. */
import type { Server } from 'node:http';
import { createServer } from 'node:net';

/** The port that the guide asks for first. */
export const usualPort = 4321;
const tries = 50;

/** What `localhost` means; a server of another program may hold either. */
const loopbacks = ['127.0.0.1', '::1'];

function holds(host: string, port: number): Promise<boolean> {
  return new Promise((done) => {
    const probe = createServer();
    // A machine without IPv6 refuses the address: then nobody can listen there either.
    probe.once('error', (error: NodeJS.ErrnoException) =>
      done(error.code === 'EADDRINUSE' || error.code === 'EACCES'),
    );
    probe.listen({ host, port }, () => probe.close(() => done(false)));
  });
}

/**
 * The first free port of localhost, counting up.
 * @param from the port to try first; 0 leaves the choice to the system.
 * @param taken tells whether a port is in use; tests give their own.
 * @throws when fifty ports in a row are taken.
 */
export async function freePort(
  from: number,
  taken: (port: number) => Promise<boolean> = isTaken,
): Promise<number> {
  if (from === 0) return 0;
  for (let port = from; port < from + tries; port += 1) {
    if (port <= 65_535 && !(await taken(port))) return port;
  }
  throw new Error(`No free port from ${from} to ${from + tries - 1}; give another with --port.`);
}

/** Whether some program listens on a port of localhost. */
export async function isTaken(port: number): Promise<boolean> {
  const held = await Promise.all(loopbacks.map((host) => holds(host, port)));
  return held.includes(true);
}

/**
 * Makes a server listen on localhost.
 * @returns the port it has got.
 */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen({ host: '127.0.0.1', port }, () => {
      const address = server.address();
      done(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}
