import { computationRule } from './wrong-computations';

export const receivablesLeftOut = computationRule(
  'receivables-left-out',
  'Receivables are left out of the liquidity ratio.',
);
