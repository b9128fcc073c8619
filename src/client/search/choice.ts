/** Which of some suggestions is chosen, as keys move it. Pure. */

/** A list of suggestions: -1 is the field itself. */
export interface Choice {
  count: number;
  at: number;
  isOpen: boolean;
}

/** What a key asks for. */
export type Deed = 'move' | 'take' | 'close' | 'clear' | 'none';

/** A place in a list that goes round and passes through the field. */
const step = (at: number, by: number, count: number) =>
  ((at + 1 + by + count + 1) % (count + 1)) - 1;

/**
 * What a key does, after the editable combobox with list autocomplete of the ARIA Authoring
 * Practices Guide (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/).
 * @param key as `KeyboardEvent.key`.
 */
export function afterKey(key: string, choice: Choice): { deed: Deed; choice: Choice } {
  const { count, at, isOpen } = choice;
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (by !== 0 && count > 0) {
    return { deed: 'move', choice: { count, at: step(isOpen ? at : -1, by, count), isOpen: true } };
  }
  if (key === 'Enter' && isOpen && at >= 0) return { deed: 'take', choice };
  if (key === 'Escape') {
    return { deed: isOpen ? 'close' : 'clear', choice: { count, at: -1, isOpen: false } };
  }
  return { deed: 'none', choice };
}
