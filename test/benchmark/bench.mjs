/** `npm run bench`: ours against native doubles, plain decimal.js, formulajs and a built-in formula; the table goes into the README. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { BEGIN, END, table } from './table.mjs';

const folder = await mkdtemp(path.join(tmpdir(), 'covenant-bench-'));
try {
  const outfile = path.join(folder, 'measure.cjs');
  await build({
    entryPoints: [new URL('./measure.ts', import.meta.url).pathname],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    minify: true,
    external: ['bun:jsc'],
    logLevel: 'warning',
  });
  // Without this mitata asks for a gigabyte to have garbage collected, and the marking that begins makes results old objects (decision 12).
  setFlagsFromString('--expose-gc');
  globalThis.gc = runInNewContext('gc');
  const { measureFormulas, measureRecalculation } = createRequire(import.meta.url)(outfile);
  const result = { formulas: await measureFormulas(), recalculation: measureRecalculation() };
  const written = table(result);
  process.stdout.write(`${written}\n`);
  const readme = await readFile('README.md', 'utf8');
  if (!readme.includes(BEGIN) || !readme.includes(END)) throw new Error(`README.md lacks ${BEGIN} and ${END}`);
  await writeFile(
    'README.md',
    readme.replace(new RegExp(`${BEGIN}[\\s\\S]*${END}`), () => `${BEGIN}\n${written}\n${END}`),
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
