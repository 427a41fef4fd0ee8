import { computationRule } from './wrong-computations';

export const judgmentsInLiquidity = computationRule(
  'judgments-in-liquidity',
  'Judgments are carried into the debt that liquidity is held against.',
);
