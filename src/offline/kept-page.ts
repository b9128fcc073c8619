/** What a page from the store says with it: the store holds no headers but the type. */

/**
 * @param answer of the worker; @param headers that a host of the guide sends with each page.
 * @returns a page of the store with those headers, so that its policy holds even where somebody has
 *   written into the store; anything else as it is, since the network's answers have their own.
 */
export function withHeaders(answer: Response, headers: Readonly<Record<string, string>>): Response {
  const isPage = /^text\/html\b/.test(answer.headers.get('content-type') ?? '');
  if (!isPage || answer.type !== 'default') return answer;
  const { status, statusText } = answer;
  const all = new Headers(answer.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return new Response(answer.body, { status, statusText, headers: all });
}
