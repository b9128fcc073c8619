/** Addresses that open a reader's mail program (RFC 6068). Pure. */

/**
 * @param to an e-mail address; @param subject one line; @param body lines parted by `\n`.
 * @returns the `mailto:` address of a letter that is begun.
 */
export function mailAddress(to: string, subject: string, body: string): string {
  const lines = encodeURIComponent(body.replaceAll('\n', '\r\n'));
  // The at sign of the address stays; whatever else could begin a field or a second receiver does not.
  const receiver = encodeURIComponent(to).replaceAll('%40', '@');
  return `mailto:${receiver}?subject=${encodeURIComponent(subject)}&body=${lines}`;
}
