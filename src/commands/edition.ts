/** `npm run edition:<name>`: makes one edition of the guide to be taken away. */

const editions = {
  file: () => import('./edition/file.ts'),
  print: () => import('./edition/print.ts'),
  zim: () => import('./edition/zim.ts'),
  usb: () => import('./edition/usb.ts'),
};

/** `edition <name> [its arguments]`. @returns exit status. */
export async function run([name = '', ...rest]: string[]): Promise<number> {
  const load = Object.hasOwn(editions, name) ? editions[name as keyof typeof editions] : undefined;
  if (load === undefined) {
    console.error(`No edition "${name}". Editions: ${Object.keys(editions).join(', ')}.`);
    return 1;
  }
  return (await load()).run(rest);
}
