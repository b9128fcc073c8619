/** Which answers of the network may be kept. Portals and error pages must never pass for the guide. */
import { pathIn, type Scope } from './address.ts';

/** What of a response is looked at; a `Response` is one. */
export type Answer = Pick<Response, 'type' | 'status' | 'url' | 'headers'>;

const types: Record<string, RegExp> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  svg: /^image\//,
  png: /^image\//,
  jpg: /^image\//,
  webp: /^image\//,
  avif: /^image\//,
};

/** Whatever else is asked for, a web page in its place is somebody else's. */
const notPage = /^(?!text\/html\b)/;

/** @returns whether the content type of an answer suits the file that was asked for. */
export function suits(file: string, { headers }: Pick<Answer, 'headers'>): boolean {
  const extension = file.slice(file.lastIndexOf('.') + 1);
  return (types[extension] ?? notPage).test(headers.get('content-type') ?? '');
}

/** @returns whether an answer comes from the guide's own scope, without a look at its content. */
export const isOwn = (scope: Scope, { type, url }: Answer): boolean =>
  type === 'basic' && pathIn(scope, url) !== undefined;

/**
 * Reads an answer to its end.
 * @returns a copy that can be served and kept, or `undefined` when the answer is not the guide's:
 *   another status, another type, or a page without the mark that every page of the guide carries.
 *   A page of the guide that says 404 is the guide's, too.
 */
export async function wholeOf(
  scope: Scope,
  file: string,
  answer: Response,
): Promise<Response | undefined> {
  const isPage = file.endsWith('.html');
  const known = answer.status === 200 || (isPage && answer.status === 404);
  if (!known || !isOwn(scope, answer) || !suits(file, answer)) return undefined;
  const bytes = await answer.arrayBuffer();
  const mark = `data-base="${scope.base}"`;
  if (isPage && !new TextDecoder().decode(bytes).includes(mark)) return undefined;
  return copyOf(bytes, answer.headers.get('content-type'), answer.status);
}

/** @returns a response without redirects and headers of its origin, so that any request may get it. */
export const copyOf = (bytes: ArrayBuffer, type: string | null, status = 200): Response =>
  new Response(bytes, { status, headers: { 'content-type': type ?? 'application/octet-stream' } });
