import { computationRule } from './wrong-computations';

export const judgmentsLeftOut = computationRule('judgments-left-out', 'Judgments are left out of the leverage ratio.');
