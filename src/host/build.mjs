/** Bundles the host: its page and its server. esbuild, because webpack's production mode takes a minute on the grid. */
import { build } from 'esbuild';
import { cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const DEFAULT_OUTDIR = resolve(here, '..', '..', 'dist-host');

/**
 * Writes `page/` (what the browser loads) and `start.mjs` (the server) into a folder, emptied before.
 *
 * @param {{ outdir?: string }} options
 */
export async function buildHost({ outdir = DEFAULT_OUTDIR } = {}) {
  const page = join(outdir, 'page');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(page, { recursive: true });
  const shared = { bundle: true, format: 'esm', logLevel: 'warning' };
  await Promise.all([
    build({
      ...shared,
      entryPoints: [join(here, 'page', 'host.ts'), join(here, 'page', 'attach.ts')],
      outdir: page,
      target: 'es2022',
      // Whole minification (and keepNames) cost time, and the grid speed.
      minifySyntax: true,
      minifyWhitespace: true,
      define: { 'process.env.NODE_ENV': '"production"' },
      loader: { '.ttf': 'file', '.woff': 'file' },
    }),
    build({
      ...shared,
      entryPoints: [join(here, 'start.ts')],
      outfile: join(outdir, 'start.mjs'),
      platform: 'node',
      target: 'node20',
      packages: 'external',
    }),
    cp(join(here, 'page', 'index.html'), join(page, 'index.html')),
    cp(join(here, 'page', 'page.css'), join(page, 'page.css')),
  ]);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) await buildHost();
