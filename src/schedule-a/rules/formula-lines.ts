import { computationRule } from './wrong-computations';

export const formulaLines = computationRule(
  'formula-lines',
  'A formula leaves out, repeats or wrongly takes in a line, even where that line is 0 today.',
);
