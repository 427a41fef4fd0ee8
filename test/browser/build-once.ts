/** Builds what the browser tests need, once, however many test files run at a time. */
import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = process.cwd();
const LOOK_AGAIN = 100;
/** A lock older than this was left behind by a run that was ended. */
const STALE = 180_000;

const modified = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.mtimeMs ?? 0;

async function newest(path: string): Promise<number> {
  const info = await stat(path).catch(() => null);
  if (!info) return 0;
  if (!info.isDirectory()) return info.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(0, ...inside);
}

/** Runs a task while no other test process runs one under the same name. */
export async function alone<T>(name: string, task: () => Promise<T>): Promise<T> {
  const lock = join(root, 'node_modules', `.lock-${name}`);
  for (;;) {
    const taken = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (taken) break;
    if (Date.now() - (await modified(lock)) > STALE) await rm(lock, { recursive: true, force: true });
    await new Promise((go) => setTimeout(go, LOOK_AGAIN));
  }
  try {
    return await task();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

interface Build {
  name: string;
  output: string;
  sources: string[];
  command: string[];
}

async function ensure({ name, output, sources, command }: Build): Promise<void> {
  await alone(name, async () => {
    const times = await Promise.all([...sources, 'package-lock.json'].map((source) => newest(join(root, source))));
    if ((await modified(join(root, output))) >= Math.max(...times)) return;
    await run(process.execPath, command, { cwd: root });
  });
}

/** The folder of the built host page. */
export async function hostPage(): Promise<string> {
  const command = ['src/host/build.mjs'];
  await ensure({ name: 'host', output: 'dist-host/page/host.js', sources: ['src/host', 'src/workbook'], command });
  return join(root, 'dist-host', 'page');
}

/** The folder of the add-in as shipped. */
export async function shippedAddIn(): Promise<string> {
  const command = ['src/build.mjs'];
  const sources = ['src', 'assets', 'webpack.config.js'];
  await ensure({ name: 'add-in', output: 'dist/taskpane.html', sources, command });
  return join(root, 'dist');
}
