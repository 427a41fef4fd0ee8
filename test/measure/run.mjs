/** Bundles a measurement and runs it: `node test/measure/run.mjs pane [arguments]`. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [name = 'pane'] = process.argv.splice(2, 1);
const folder = join(process.cwd(), 'dist-measure');
const outfile = join(folder, `${name}.mjs`);
await mkdir(folder, { recursive: true });
try {
  await build({
    entryPoints: [join(process.cwd(), 'test', 'measure', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
  });
  await import(pathToFileURL(outfile).href);
} finally {
  await rm(folder, { recursive: true, force: true });
}
