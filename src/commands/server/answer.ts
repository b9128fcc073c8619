/** What a static host answers to an address: pure, with the folder as a question. */
import { posix } from 'node:path';

/** A file of the folder (path from its root, without a leading slash), or where to go instead. */
export type Answer =
  { status: 200 | 404; file: string } | { status: 301; location: string } | { status: 400 };

/** What stands at a path of the folder. */
export type Look = (path: string) => 'file' | 'folder' | undefined;

const lost: Answer = { status: 404, file: '404.html' };

/** The path of an address inside the folder, without slashes at its start. */
function decoded(pathname: string): string | undefined {
  try {
    const path = decodeURIComponent(pathname);
    // An encoded slash or zero must not lead out of the folder.
    return /\0|\\|(?:^|\/)\.\.(?:\/|$)/.test(path) ? undefined : path.replace(/^\/+/, '');
  } catch {
    return undefined;
  }
}

/** What stands below the base path: a file, a folder's index.html, or the way to its slash. */
function below(inside: string, pathname: string, search: string, look: Look): Answer {
  const found = look(inside);
  if (found === 'file' && !inside.endsWith('/')) return { status: 200, file: inside };
  const index = posix.join(inside, 'index.html');
  if (found !== 'folder' || look(index) !== 'file') return lost;
  if (inside !== '' && !inside.endsWith('/')) {
    return { status: 301, location: `${pathname}/${search}` };
  }
  return { status: 200, file: index };
}

/**
 * Answers an address as the usual hosts do: a folder by its index.html, without its slash by
 * sending the reader on, what is not there by 404.html.
 * @param target path and query as a request line has them.
 * @param base the path below which the folder stands, a slash at both ends.
 */
export function answer(target: string, base: string, look: Look): Answer {
  const url = URL.parse(`http://localhost${target}`);
  if (url === null || !target.startsWith('/')) return { status: 400 };
  const { pathname, search } = url;
  if (`${pathname}/` === base) return { status: 301, location: `${base}${search}` };
  if (!pathname.startsWith(base)) return lost;
  const inside = decoded(pathname.slice(base.length));
  return inside === undefined ? { status: 400 } : below(inside, pathname, search, look);
}
