import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import webpack from 'webpack';
import { FUNCTION_FILES } from './src/functions/files.mjs';

/** Where the add-in will be served from; every address of the manifest begins with it. */
const DEVELOPMENT_URL = 'https://localhost:3000';
const baseUrl = (process.env.COVENANT_BASE_URL ?? DEVELOPMENT_URL).replace(/\/+$/, '');

const root = path.dirname(fileURLToPath(import.meta.url));

const TINOS = '@expo-google-fonts/tinos';
const SYMBOLS = '@fontsource/noto-sans-symbols-2';
/** The faces of a certificate as PDF with their licences, for the task pane and the command line; src/documents/font-files.ts names them. */
const FONTS = [
  [`${TINOS}/400Regular/Tinos_400Regular.ttf`, 'Tinos-Regular.ttf'],
  [`${TINOS}/700Bold/Tinos_700Bold.ttf`, 'Tinos-Bold.ttf'],
  [`${TINOS}/LICENSE_FONT`, 'Tinos-LICENSE.txt'],
  [`${SYMBOLS}/files/noto-sans-symbols-2-symbols-400-normal.woff`, 'NotoSansSymbols2-Regular.woff'],
  [`${SYMBOLS}/LICENSE`, 'NotoSansSymbols2-LICENSE.txt'],
];

/** Writes functions.json from the JSDoc of the custom functions; what the generator cannot read ends the build. */
class CustomFunctionsMetadata {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('CustomFunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tapPromise(
        { name: 'CustomFunctionsMetadata', stage: webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          const { metadataJson, errors } = await generateCustomFunctionsMetadata(
            FUNCTION_FILES.map((file) => path.join(root, file)),
            true,
          );
          for (const error of errors) compilation.errors.push(new webpack.WebpackError(error));
          if (!errors.length) compilation.emitAsset('functions.json', new webpack.sources.RawSource(metadataJson));
        },
      );
    });
  }
}

/** @type {import('webpack').Configuration} */
export default {
  mode: 'production',
  target: ['web', 'es2020'],
  // The page loads functions.js before the pane, so that cells have values before the pane is there; they share their modules.
  entry: {
    functions: './src/functions/functions.ts',
    taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
  },
  // All files stand beside the page.
  output: { path: path.join(root, 'dist'), filename: '[name].js', publicPath: '' },
  resolve: {
    extensions: ['.ts', '.tsx', '.js'],
    // Fluent takes any scheduler from 0.19 on; React brings its own, and one is enough.
    alias: { scheduler$: createRequire(createRequire(import.meta.url).resolve('react-dom')).resolve('scheduler') },
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2020',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: path.join(root, 'src/functions/quick/figures.ts'), loader: './src/functions/quick/at-build.mjs' },
    ],
  },
  plugins: [
    new CustomFunctionsMetadata(),
    new HtmlPlugin({
      filename: 'taskpane.html',
      template: './src/taskpane/taskpane.html',
      // Written otherwise than output.publicPath: where a file did not come, functions.js asks for it anew instead of waiting for the page's.
      publicPath: './',
      chunks: ['functions', 'taskpane'],
      chunksSortMode: 'manual',
      scriptLoading: 'defer',
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png', to: 'assets/[name][ext]' },
        {
          from: 'manifest.xml',
          to: 'manifest.xml',
          transform: (xml) => String(xml).replaceAll(DEVELOPMENT_URL, baseUrl),
        },
        ...FONTS.map(([from, to]) => ({ from: `node_modules/${from}`, to: `fonts/${to}` })),
      ],
    }),
  ],
  optimization: {
    // What functions.js loads on demand and the pane holds as well is one file to both.
    splitChunks: {
      cacheGroups: {
        exact: {
          name: 'exact',
          chunks: ({ name }) => name === 'on-demand' || name === 'taskpane',
          minChunks: 2,
          enforce: true,
        },
      },
    },
    // By swc, which compiles as well: some ten times as fast as the default.
    minimizer: [
      new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, minimizerOptions: { format: { comments: 'some' } } }),
    ],
  },
  performance: { hints: false },
  devtool: false,
};
