/** A list as people write it without its brackets. Pure. */

/** Longer texts are sentences, whose commas part nothing. */
const longestWord = 40;

/** @returns `a, b` as `[a, b]`, and a sentence as a list of one; nothing for what has marks of its own. */
export function asList(text: string): string | undefined {
  if (/[[\]{}"#\n]|: /.test(text)) return undefined;
  const parts = text.split(/\s*[,;]\s*/).filter(Boolean);
  const words = parts.every((part) => part.length <= longestWord && !/[.!?]$/.test(part));
  return words ? `[${parts.join(', ')}]` : `["${text.trim()}"]`;
}
