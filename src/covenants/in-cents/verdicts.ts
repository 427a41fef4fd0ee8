import type { Verdict } from '../verdict';

/** Verdicts as numbers, by their place. */
export const VERDICTS: readonly Verdict[] = ['breach', 'complies', 'no debt', 'not meaningful'];

export const BREACH = 0;
export const COMPLIES = 1;
export const NO_DEBT = 2;
export const NOT_MEANINGFUL = 3;

export const meets = (verdict: number): number =>
  verdict === verdict ? (verdict === COMPLIES || verdict === NO_DEBT ? 1 : 0) : NaN;
