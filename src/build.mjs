/** Builds what ships, into dist/: the custom functions and the task pane with webpack, the command line with esbuild. */
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import webpack from 'webpack';
import config from '../webpack.config.js';
import { buildCli } from './cli/build.mjs';

const OUT = path.resolve('dist');
/** Built beside its place and moved into it whole: whatever runs from dist/ meanwhile keeps the old one, and a failed build changes nothing. */
const BESIDE = `${OUT}-${process.pid}`;

const bundled = (configuration) =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });

try {
  await Promise.all([bundled({ ...config, output: { ...config.output, path: BESIDE } }), buildCli({ outdir: BESIDE })]);
  await rm(OUT, { recursive: true, force: true });
  await rename(BESIDE, OUT);
} finally {
  await rm(BESIDE, { recursive: true, force: true });
}
