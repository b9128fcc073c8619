/** The mark of a translation, written into its file. Pure. */

/**
 * @param text of a translation that has fields.
 * @returns the text with the mark as its first field; every other byte as it was.
 */
export function withMark(text: string, mark: string): string {
  const field = /^(---[^\n]*\n(?:(?!---)[^\n]*\n)*?)translates:[^\r\n]*/;
  if (field.test(text)) return text.replace(field, `$1translates: ${mark}`);
  return text.replace(/^(\uFEFF?---[^\S\r\n]*(\r?\n))/, `$1translates: ${mark}$2`);
}
