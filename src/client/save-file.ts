/** Saves what a page has made as a file on the reader's device. */

/** How long the browser may take to begin to save a file, in milliseconds. */
const saving = 10_000;

/**
 * Saves a text as a file, without asking any server.
 * @param name of the file, as the reader sees it; @param type its media type.
 */
export function saveFile(text: string, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), saving);
}
