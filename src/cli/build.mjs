/**
 * Bundles the command line: `covenant.cjs`, which starts fast, and `formula-engine.cjs` beside it, which holds Univer
 * and is loaded when the first formula has to be calculated.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ENGINE_SOURCE = here('engine/univer.ts');
const ENGINE_FILE = 'formula-engine.cjs';

const forNode = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  legalComments: 'eof',
  logLevel: 'warning',
};

/** Leaves the engine out of a bundle and has it loaded from the file beside it. */
const engineBeside = {
  name: 'engine-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/univer$/ }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${ENGINE_FILE}`, external: true } : undefined,
    );
  },
};

export const buildEngine = ({ outdir, minify = false }) =>
  build({ ...forNode, minify, entryPoints: [ENGINE_SOURCE], outfile: `${outdir}/${ENGINE_FILE}` });

/**
 * @param {{ outdir: string, minify?: boolean, entry?: string }} options  `entry`: the command line's own source where it is not covenant.ts
 */
export const buildCli = ({ outdir, minify = false, entry = here('covenant.ts') }) =>
  Promise.all([
    buildEngine({ outdir, minify }),
    build({
      ...forNode,
      minify,
      entryPoints: [entry],
      outfile: `${outdir}/covenant.cjs`,
      banner: { js: '#!/usr/bin/env node' },
      external: ['piscina', 'tinyglobby'],
      plugins: [engineBeside],
    }),
    build({
      ...forNode,
      minify,
      entryPoints: [here('batch/worker.ts')],
      outfile: `${outdir}/check-worker.cjs`,
      plugins: [engineBeside],
    }),
  ]);
