/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'loaded-tests',
  plugins: ['./test/mutation/runner.mjs', './test/mutation/reporter.mjs'],
  coverageAnalysis: 'perTest',
  incremental: true,
  // Types are erased before a test runs: a mutant that does not compile is as good as any other.
  disableTypeChecks: true,
  ignorePatterns: ['dist', 'dist-*', 'docs', '.stryker'],
  tempDirName: '.stryker/sandbox',
  reporters: ['survivors-at-once', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: true },
  concurrency: 1,
  timeoutMS: 30_000,
  dryRunTimeoutMinutes: 60,
  // What is computed once when a file is loaded would ask for every test to be loaded anew.
  ignoreStatic: true,
  thresholds: { high: 95, low: 85, break: null },
};
