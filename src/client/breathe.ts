/** Parts long work, so that taps and scrolling are answered in between. */

/**
 * Ends the present task: what follows runs in one of its own.
 * @throws the signal's reason, once it is aborted.
 */
export async function breathe(signal?: AbortSignal): Promise<void> {
  await new Promise((done) => setTimeout(done));
  signal?.throwIfAborted();
}
