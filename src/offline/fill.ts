/** Brings the store up to a list. */
import { download, downloadPack } from './download.ts';
import { inLanes } from './lanes.ts';
import type { List, ListedFile } from './list.ts';
import { costOf, loadsOf, packFor, singlyOf, type Load } from './loads.ts';
import { tallyOf, type Progress, type Tally } from './tally.ts';
import { KeepError, type Transport } from './transport.ts';
import { canUnpack } from './unpack.ts';

/**
 * So many files at once. A page is 3 kB over the line: at 400 kbit/s with 400 ms to an answer, four
 * lanes would leave half of the line empty, eight fill it.
 */
const lanes = 8;

/** So many loads at once: a pack fills such a line but for the time until its first byte. */
const loadLanes = 2;

/** @throws KeepError when the browser has dropped files, for want of room, while others came. */
async function checkWhole(list: List, { store }: Transport): Promise<void> {
  const kept = await store.hashes();
  const lost = list.files.find(({ hash }) => !kept.has(hash));
  if (lost) throw new KeepError('quota', lost.path);
}

/** What is known before anything is read: which digests the store has, and so what it will take. */
interface Plan {
  here: ReadonlySet<string>;
  tally: Tally;
}

/** @returns what the store lacks of a load, or holds with other content than the list says. */
async function lackingOf(
  { files }: Load,
  { store, signal }: Transport,
  { here, tally }: Plan,
): Promise<ListedFile[]> {
  const lacking = new Set(files);
  await inLanes(lanes, files, signal, async (file) => {
    const held = await store.holds(file.hash);
    if (held) lacking.delete(file);
    if (held && !here.has(file.hash)) tally.kept(file);
    if (!held && here.has(file.hash)) tally.lost(file);
  });
  return [...lacking];
}

/** Brings what a load lacks: in its pack, where that is less, or file by file. */
async function bring(load: Load, lacking: ListedFile[], transport: Transport, tally: Tally) {
  const pack = packFor(load, lacking);
  let rest = lacking;
  if (pack) {
    let left = pack.size;
    const came = (bytes: number) => {
      left -= bytes;
      tally.came(bytes);
    };
    rest = await downloadPack(transport, { ...load, pack }, lacking, { ...tally, came });
    tally.expect(singlyOf(load, rest) - left);
  }
  await inLanes(lanes, rest, transport.signal, async (file) => {
    await download(transport, file);
    tally.kept(file, singlyOf(load, [file]));
  });
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/**
 * Fetches what the store lacks of a list. Files that it holds with the right content are not fetched
 * again, so that a broken download goes on where it stopped.
 * @param onProgress called whenever a file is kept or something has come.
 * @throws KeepError; the files that came before stay.
 */
export async function fill(
  list: List,
  transport: Transport,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<void> {
  const here = await transport.store.hashes();
  const loads = loadsOf(list, canUnpack()).map((load) => {
    const absent = load.files.filter(({ hash }) => !here.has(hash));
    return { load, thought: costOf(load, absent) };
  });
  const present = list.files.filter(({ hash }) => here.has(hash));
  const [bytes, coming] = [present.map(({ size }) => size), loads.map(({ thought }) => thought)];
  const start = { files: present.length, bytes: sum(bytes), came: 0, coming: sum(coming) };
  const tally = tallyOf(start, onProgress);
  await inLanes(loadLanes, loads, transport.signal, async ({ load, thought }) => {
    // Others may have brought or lost files meanwhile: the worker, another tab, the browser itself.
    const lacking = await lackingOf(load, transport, { here, tally });
    tally.expect(costOf(load, lacking) - thought);
    await bring(load, lacking, transport, tally);
  });
  await checkWhole(list, transport);
}
