/** What an answer to a quiz is worth. Pure. */

/**
 * @param right whether each choice is right; @param chosen whether it was chosen.
 * @returns `none` when nothing was chosen; `right` when all right choices and no other were.
 */
export function verdict(right: readonly boolean[], chosen: readonly boolean[]) {
  if (!chosen.includes(true)) return 'none';
  return right.every((each, index) => each === (chosen[index] ?? false)) ? 'right' : 'wrong';
}
