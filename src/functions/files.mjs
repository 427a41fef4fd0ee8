/** The files whose JSDoc describes custom functions, for the generator of functions.json. */
export const FUNCTION_FILES = [
  'indebtedness',
  'ebitda',
  'leverage',
  'liquidity',
  'periods',
  'terms',
  'interest',
  'amendment',
  'clause',
  'explain',
  'readings',
  'metrics',
  'tie-out',
  'bridge',
].map((name) => `src/functions/${name}.ts`);
