/** Reads the lists of the build that is on the server now. */
import { isList, listPath, type List } from './list.ts';
import { ask, KeepError, type Line } from './transport.ts';

/** @returns what some JSON says, or nothing when it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** @throws KeepError when the list cannot be had. */
export async function fetchList(line: Line, tier: List['tier']): Promise<List> {
  const { bytes } = await ask(line, listPath[tier], 'no-cache');
  const list = parsed(new TextDecoder().decode(bytes));
  if (isList(list)) return list;
  throw new KeepError('network', listPath[tier]);
}
