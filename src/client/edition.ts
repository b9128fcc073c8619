/**
 * What is otherwise in an edition that opens as a folder of files, without a server: a folder does
 * not answer with its `index.html`, and browsers let no page read a file beside it but as a script.
 */

/** Where the scripts that carry data put what they carry, by path below the base. */
declare global {
  var guideFiles: Record<string, unknown> | undefined;
}

/** @returns an address with the name of the file that it leads to: `../desa/index.html?q#a`. */
export const fileAddress = (address: string): string =>
  address.replace(/\/(?=[?#]|$)/, '/index.html');

/**
 * @param base of the guide, with slashes at both ends or relative; @param path of a page below it.
 * @returns the address of a page, as a link of this one.
 */
export function pageAddress(base: string, path: string): string {
  const address = base + path.replace(/^\//, '');
  return import.meta.env.FOLDER ? fileAddress(address) : address;
}

const running = new Map<string, Promise<void>>();

const load = (address: string): Promise<void> =>
  new Promise((done, fail) => {
    const script = document.createElement('script');
    script.onload = () => done();
    script.onerror = () => {
      running.delete(address);
      fail(new Error(`No script ${address}`));
    };
    script.src = address;
    document.head.append(script);
  });

/** Runs a classic script, once however often it is asked for. @throws Error when it cannot be had. */
export function runScript(address: string): Promise<void> {
  const script = running.get(address) ?? load(address);
  running.set(address, script);
  return script;
}

async function fromScript(base: string, file: string): Promise<unknown> {
  if (globalThis.guideFiles?.[file] === undefined) await runScript(`${base}${file}.js`);
  return globalThis.guideFiles?.[file];
}

async function fromLine(address: string, signal?: AbortSignal): Promise<unknown> {
  const answer = await fetch(address, signal ? { signal } : {});
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/**
 * Reads a data file of the guide.
 * @param file its path below the base, such as `data/plan.id.json`.
 * @throws Error when it is not there or the line is dead.
 */
export const readData = (base: string, file: string, signal?: AbortSignal): Promise<unknown> =>
  import.meta.env.FOLDER ? fromScript(base, file) : fromLine(base + file, signal);
