/** Which way a request is answered. */
import { pathIn, type Scope } from './address.ts';

/** What of a request decides; a `Request` is one. */
export interface Asked {
  method: string;
  mode: string;
  url: string;
  headers: { has(name: string): boolean };
}

/**
 * - `page`: what is kept, else the network, else a page that explains;
 * - `file`: what is kept, else the network;
 * - `hashed`: its name changes with its content, so any copy goes before the network;
 * - `leave`: not the worker's matter.
 */
export type Way = 'page' | 'file' | 'hashed' | 'leave';

/** Header by which a download for the whole guide says what it is: it is not a visit. */
export const keepHeader = 'x-keep';

/** Files whose names change with their content. */
const hashed = /^(_astro\/|pagefind\/(fragment|index|filter)\/)/;

/** The worker itself and the lists of what to keep: a copy of these would hide an update. */
const always = /^(sw\.js|offline\/.*)$/;

const isPagePath = (path: string) => /(^|\/)[^./]*$|\.html$/.test(path);

/** @returns the way to answer a request within a scope. */
export function wayOf(scope: Scope, { method, mode, url, headers }: Asked): Way {
  const path = pathIn(scope, url);
  if (method !== 'GET' || path === undefined || always.test(path)) return 'leave';
  if (headers.has('range') || headers.has(keepHeader)) return 'leave';
  if (hashed.test(path)) return 'hashed';
  return mode === 'navigate' && isPagePath(path) ? 'page' : 'file';
}
