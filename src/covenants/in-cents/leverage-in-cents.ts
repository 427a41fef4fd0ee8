/** The leverage test over whole cents. Each gives NaN where decimals must decide, or where there is something to refuse. */
import { certain, quotientOf } from '../../core/cents';
import { byDay } from './by-day';
import type { FiguresInCents } from './figures';
import { BREACH, COMPLIES, NOT_MEANINGFUL, NO_DEBT, meets } from './verdicts';

const HUNDREDTHS = 100;
/** A multiple in hundredths of an amount in cents, in dollars. */
const HUNDREDTHS_OF_CENTS = 10_000;

/** What is held against EBITDA; refused where an amount is negative. */
const numeratorOf = (debt: number, judgments: number): number => (debt < 0 || judgments < 0 ? NaN : debt + judgments);

export function leverageRatioInCents(debt: number, judgments: number, ebitda: number): number {
  const numerator = numeratorOf(debt, judgments);
  if (numerator === 0) return 0;
  return ebitda > 0 ? quotientOf(numerator, ebitda) : NaN;
}

export interface LeverageInCents {
  /** 1 complies, 0 does not. */
  readonly complies: (debt: number, judgments: number, ebitda: number, serial: number) => number;
  /** Which of `VERDICTS`. */
  readonly verdict: (debt: number, judgments: number, ebitda: number, serial: number) => number;
  /** Dollars. */
  readonly debtCapacity: (debt: number, judgments: number, ebitda: number, serial: number) => number;
  readonly minimumEbitda: (debt: number, judgments: number, ebitda: number, serial: number) => number;
  readonly ebitdaCushion: (debt: number, judgments: number, ebitda: number, serial: number) => number;
}

export function leverageInCents({ maximumLeverage, judgmentsCount }: FiguresInCents): LeverageInCents {
  const limitOn = byDay(maximumLeverage);
  const judgmentsCountOn = byDay(judgmentsCount);
  const maximumOn = (judgments: number, serial: number): number =>
    judgments === 0 ? limitOn(serial) : limitOn(serial) * judgmentsCountOn(serial);
  const verdict: LeverageInCents['verdict'] = (debt, judgments, ebitda, serial) => {
    const maximum = maximumOn(judgments, serial);
    const numerator = numeratorOf(debt, judgments);
    if (maximum !== maximum || numerator !== numerator) return NaN;
    if (numerator === 0) return NO_DEBT;
    if (ebitda <= 0) return NOT_MEANINGFUL;
    const room = certain(maximum * ebitda) - certain(numerator * HUNDREDTHS);
    return room !== room ? NaN : room >= 0 ? COMPLIES : BREACH;
  };
  return {
    verdict,
    complies: (debt, judgments, ebitda, serial) => meets(verdict(debt, judgments, ebitda, serial)),
    debtCapacity: (debt, judgments, ebitda, serial) => {
      const carried = certain(maximumOn(judgments, serial) * (ebitda > 0 ? ebitda : 0));
      return quotientOf(carried - certain(numeratorOf(debt, judgments) * HUNDREDTHS), HUNDREDTHS_OF_CENTS);
    },
    minimumEbitda: (debt, judgments, _ebitda, serial) =>
      quotientOf(numeratorOf(debt, judgments), maximumOn(judgments, serial)),
    ebitdaCushion: (debt, judgments, ebitda, serial) => {
      if (ebitda <= 0) return NaN;
      const carried = certain(maximumOn(judgments, serial) * ebitda);
      return quotientOf(carried - certain(numeratorOf(debt, judgments) * HUNDREDTHS), carried);
    },
  };
}
