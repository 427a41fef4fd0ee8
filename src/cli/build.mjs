/**
 * Bundles the command line: `covenant.cjs`, which starts fast, and beside it what is loaded when it is needed:
 * `formula-engine.cjs`, which holds Univer, when the first formula has to be calculated, and the formats of a certificate.
 */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const ENGINE_SOURCE = here('engine/univer.ts');
const ENGINE_FILE = 'formula-engine.cjs';
/** Of a certificate: the module as it is imported, and the file it becomes. */
const FORMATS = [
  { name: 'documents/word', source: here('../documents/word.ts'), file: 'certificate-word.cjs' },
  { name: 'documents/pdf', source: here('../documents/pdf.ts'), file: 'certificate-pdf.cjs' },
];

const forNode = {
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // What is loaded from beside is required: Node reads a file once more, for the names in it, where it is imported.
  supported: { 'dynamic-import': false },
  legalComments: 'eof',
  logLevel: 'warning',
};

/** Leaves out of a bundle what is imported when it is needed, and has it loaded from the file beside it. */
const loadedFromBeside = {
  name: 'loaded-from-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:univer|word|pdf)$/ }, ({ kind, path }) => {
      if (kind !== 'dynamic-import') return undefined;
      const format = FORMATS.find(({ name }) => path.endsWith(`/${name}`));
      if (!format && !path.endsWith('/univer')) return undefined;
      return { path: `./${format ? format.file : ENGINE_FILE}`, external: true };
    });
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
    ...FORMATS.map(({ source, file }) =>
      build({ ...forNode, minify, entryPoints: [source], outfile: `${outdir}/${file}` }),
    ),
    build({
      ...forNode,
      minify,
      entryPoints: [entry],
      outfile: `${outdir}/covenant.cjs`,
      banner: { js: '#!/usr/bin/env node' },
      external: ['piscina', 'tinyglobby'],
      plugins: [loadedFromBeside],
    }),
    build({
      ...forNode,
      minify,
      entryPoints: [here('limited/worker.ts')],
      outfile: `${outdir}/worker.cjs`,
      plugins: [loadedFromBeside],
    }),
  ]);
