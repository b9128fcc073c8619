// The door of every npm script. Plain JavaScript, so that an old Node can still say what it lacks.
const wanted = {
  inside: [22, 18],
  // On these systems npm brings Node 24 along (optionalDependencies), so that the machine's own may be older.
  outside: ['linux-x64', 'linux-arm64'].includes(`${process.platform}-${process.arch}`)
    ? [20, 0]
    : [22, 18],
};

const [command = '', ...args] = process.argv.slice(2);
const least = command === 'preinstall' ? wanted.outside : wanted.inside;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < least[0] || (major === least[0] && minor < least[1])) {
  console.error(
    `Kriya Lebak needs Node ${least.join('.')} or newer; this is ${process.versions.node}. ` +
      'Install Node 24 from https://nodejs.org/ and run the command again.',
  );
  process.exit(1);
}

const commands = {
  bench: () => import('./bench.ts'),
  build: () => import('./build.ts'),
  changes: () => import('./changes.ts'),
  check: () => import('./check.ts'),
  chromium: () => import('./chromium.ts'),
  dev: () => import('./dev.ts'),
  form: () => import('./form.ts'),
  handbook: () => import('./handbook.ts'),
  new: () => import('./new.ts'),
  edition: () => import('./edition.ts'),
  release: () => import('./release.ts'),
  serve: () => import('./serve.ts'),
  start: () => import('./start.ts'),
  test: () => import('./test.ts'),
  translated: () => import('./translated.ts'),
  worklist: () => import('./worklist.ts'),
};

async function run() {
  const load = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (load === undefined) throw new Error(`No command "${command}": ${Object.keys(commands)}.`);
  return (await load()).run(args);
}

if (command !== 'preinstall') {
  try {
    process.exitCode = await run();
  } catch (error) {
    // A person is told what to do; who mends the code asks for the whole trace with DEBUG=1.
    console.error(process.env.DEBUG ? error : error.message);
    process.exitCode = 1;
  }
}
