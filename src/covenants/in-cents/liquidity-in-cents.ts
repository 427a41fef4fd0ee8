/** The liquidity test over whole cents. Each gives NaN where decimals must decide, or where there is something to refuse. */
import { certain, quotientOf } from '../../core/cents';
import { byDay } from './by-day';
import type { FiguresInCents } from './figures';
import { BREACH, COMPLIES, NO_DEBT, meets } from './verdicts';

const HUNDREDTHS = 100;
const HUNDREDTHS_OF_CENTS = 10_000;

const liquidAssetsOf = (cash: number, receivables: number): number =>
  cash < 0 || receivables < 0 ? NaN : cash + receivables;

export const liquidityRatioInCents = (cash: number, receivables: number, debt: number): number =>
  debt > 0 ? quotientOf(liquidAssetsOf(cash, receivables), debt) : NaN;

export interface LiquidityInCents {
  /** 1 complies, 0 does not. */
  readonly complies: (cash: number, receivables: number, debt: number, serial: number) => number;
  /** Which of `VERDICTS`. */
  readonly verdict: (cash: number, receivables: number, debt: number, serial: number) => number;
  /** Dollars. */
  readonly headroom: (cash: number, receivables: number, debt: number, serial: number) => number;
  readonly debtCapacity: (cash: number, receivables: number, debt: number, serial: number) => number;
}

export function liquidityInCents({ minimumLiquidity }: FiguresInCents): LiquidityInCents {
  const minimumOn = byDay(minimumLiquidity);
  /** Assets above the minimum, in hundredths of a cent. */
  const room = (cash: number, receivables: number, debt: number, minimum: number): number =>
    debt < 0 ? NaN : certain(certain(liquidAssetsOf(cash, receivables) * HUNDREDTHS) - certain(minimum * debt));
  const verdict: LiquidityInCents['verdict'] = (cash, receivables, debt, serial) => {
    const above = room(cash, receivables, debt, minimumOn(serial));
    if (above !== above) return NaN;
    return debt === 0 ? NO_DEBT : above >= 0 ? COMPLIES : BREACH;
  };
  return {
    verdict,
    complies: (cash, receivables, debt, serial) => meets(verdict(cash, receivables, debt, serial)),
    headroom: (cash, receivables, debt, serial) =>
      quotientOf(room(cash, receivables, debt, minimumOn(serial)), HUNDREDTHS_OF_CENTS),
    debtCapacity: (cash, receivables, debt, serial) => {
      const minimum = minimumOn(serial);
      return quotientOf(room(cash, receivables, debt, minimum), minimum * HUNDREDTHS);
    },
  };
}
