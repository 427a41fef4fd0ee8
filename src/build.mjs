/** Builds what ships, into dist/: the custom functions with webpack, the command line with esbuild. */
import { rm } from 'node:fs/promises';
import webpack from 'webpack';
import config from '../webpack.config.js';
import { buildCli } from './cli/build.mjs';

const OUT = 'dist';

const bundled = (configuration) =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });

await rm(OUT, { recursive: true, force: true });
await Promise.all([bundled(config), buildCli({ outdir: OUT })]);
