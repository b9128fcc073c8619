/** A short number for a text. Pure. */

/** FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo): the same number for a text on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(text))
    value = Math.imul(value ^ unit, 0x01000193) >>> 0;
  return value;
}
