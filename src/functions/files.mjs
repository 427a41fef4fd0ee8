/** The files whose JSDoc describes custom functions, for the generator of functions.json. */
export const FUNCTION_FILES = [
  'indebtedness',
  'ebitda',
  'leverage',
  'liquidity',
  'periods',
  'amendment',
  'clause',
  'explain',
  'tie-out',
].map((name) => `src/functions/${name}.ts`);
