/** Brings listed files from the network into the store: one by itself, or several in a pack. */
import { digest } from './digest.ts';
import { packPath, type ListedFile, type Pack } from './list.ts';
import { mediaType } from './media-type.ts';
import type { Tally } from './tally.ts';
import { ask, call, KeepError, type Transport } from './transport.ts';
import { unpack } from './unpack.ts';

async function keep(
  { store }: Transport,
  file: ListedFile,
  bytes: ArrayBuffer,
  type: string | null,
) {
  await store.put(file.hash, bytes, type).catch(() => {
    throw new KeepError('quota', file.path);
  });
}

/**
 * Fetches a file, compares its digest and keeps it.
 * @throws KeepError; nothing is kept then.
 */
export async function download(transport: Transport, file: ListedFile): Promise<void> {
  // The browser's own copy is as good if its digest is right; if not, it is left aside.
  for (const cache of ['default', 'reload'] as const) {
    const { bytes, type } = await ask(transport, file.path, cache);
    if ((await digest(bytes)) === file.hash) return keep(transport, file, bytes, type);
  }
  throw new KeepError('changed', file.path);
}

/** @returns the bytes of an answer as they come, each piece told of. */
function told(
  answer: Response,
  tell: (bytes: number) => void,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(piece, out) {
      tell(piece.length);
      out.enqueue(piece);
    },
  });
  return (answer.body ?? new Blob([]).stream()).pipeThrough(count);
}

/**
 * Fetches a pack and keeps what is lacking of it, each file as soon as it has come and if its own
 * digest is right. A pack that is missing, cut off or spoilt is no error: its other files can still
 * be had one by one.
 * @param load the pack and all its files, in its order; @param lacking those of them to keep.
 * @returns the files that it did not bring.
 * @throws KeepError when the reader cancels, when there is no room, or when the line is silent.
 */
export async function downloadPack(
  transport: Transport,
  { pack, files }: { pack: Pack; files: readonly ListedFile[] },
  lacking: readonly ListedFile[],
  { came, kept }: Pick<Tally, 'came' | 'kept'>,
): Promise<ListedFile[]> {
  const rest = new Set(lacking);
  // What is unpacked is kept by itself: the browser need not keep the pack as well.
  const all = call(transport, packPath(pack.hash), 'no-store', async (answer, heard) => {
    const tell = (bytes: number) => {
      heard(bytes);
      came(bytes);
    };
    for await (const { file, bytes } of unpack(told(answer, tell), files)) {
      if (!rest.has(file) || (await digest(bytes)) !== file.hash) continue;
      await keep(transport, file, bytes, mediaType(file.path));
      rest.delete(file);
      kept(file);
    }
  });
  await all.catch((error: unknown) => {
    if (error instanceof KeepError) throw error;
  });
  return [...rest];
}
