/**
 * What the formulas over whole cents take from an agreement, as plain numbers: no decimal, no clause, no refusal, so that they can be
 * written into a program that holds none of these.
 */
import { covenantOf } from '../../agreement/lines';
import type { Agreement, Covenant, LineId } from '../../agreement/types';
import { type CalendarDate, addDays, toSerial } from '../../core/calendar-date';
import { centsOf, millionthsOf } from '../../core/cents';
import { lastStated, statedValues } from '../../core/dated';
import { toCellNumber, usd } from '../../core/quantity';
import { limitInForce } from '../covenant-limit';
import { mostDaysOfInterest } from '../interest-due';
import { refuseUndefinedJudgments } from '../leverage-covenant';
import { PLACES_OF_PERCENT } from '../reserve-costs';
import { type PartOfLine, partsOfLine } from './parts-of-line';

/** From a day to a day, both serials and inclusive, and what holds on each of them. */
export type Span = readonly [from: number, to: number, value: number];

/** Of the rates and the interest of article II and section 3.01. */
export interface RatesInCents {
  /** The least Eurodollar Rate, and the least rate of which interest is reckoned, in millionths. */
  readonly eurodollarFloor: number;
  readonly rateFloor: number;
  /** The least interest, in cents. */
  readonly interestFloor: number;
  readonly dayBases: readonly number[];
  readonly mostDaysOfInterest: number;
  /** Parts of one to which the costs of a reserve ratio requirement are rounded up. */
  readonly reserveCostParts: number;
}

export interface FiguresInCents extends RatesInCents {
  /** Parts of the lines that are sums, in the order in which their amounts are given. */
  readonly indebtedness: readonly PartOfLine[];
  readonly ebitda: readonly PartOfLine[];
  /** The basket for cash expenses, in cents. */
  readonly basket: number;
  /** The rate of the amendment fee, in hundredths of a basis point. */
  readonly feeRate: number;
  /** Limits in hundredths; on a day in no span there is none, or decimals must refuse it. */
  readonly maximumLeverage: readonly Span[];
  readonly minimumLiquidity: readonly Span[];
  /** The days on which it is known that judgments count. */
  readonly judgmentsCount: readonly Span[];
}

/**
 * @param indebtedness  the lines of Consolidated Funded Indebtedness in the order in which they are given
 * @param ebitda        those of Consolidated EBITDA
 */
export function figuresInCents(
  agreement: Agreement,
  { indebtedness, ebitda }: { readonly indebtedness: readonly LineId[]; readonly ebitda: readonly LineId[] },
): FiguresInCents {
  const { terms } = agreement.schedule;
  const limits = (line: LineId): readonly Span[] => {
    const covenant = covenantOf(agreement, line);
    return spans(agreement, (date) => hundredthsOf(agreement, covenant, date));
  };
  return {
    indebtedness: partsOfLine(agreement, terms.consolidatedFundedIndebtedness, indebtedness),
    ebitda: partsOfLine(agreement, terms.consolidatedEbitda, ebitda),
    basket: centsOf(toCellNumber(agreement.terms.cashExpenseBasket.value)),
    feeRate: centsOf(toCellNumber(agreement.terms.amendmentFee.value)),
    maximumLeverage: limits(terms.consolidatedLeverageRatio),
    minimumLiquidity: limits(terms.consolidatedLiquidityRatio),
    ...ratesOf(agreement),
    judgmentsCount: spans(agreement, (date) => (refuseUndefinedJudgments(agreement, usd(1), date) ? NaN : 1)),
  };
}

function ratesOf(agreement: Agreement): RatesInCents {
  const { terms } = agreement;
  const floor = lastStated(terms.interestFloor.values).value;
  return {
    eurodollarFloor: millionthsOf(toCellNumber(lastStated(terms.eurodollarRate.values).value.floor)),
    rateFloor: millionthsOf(toCellNumber(floor.component)),
    interestFloor: centsOf(toCellNumber(floor.result)),
    dayBases: terms.dayBases.value,
    mostDaysOfInterest: mostDaysOfInterest(agreement),
    reserveCostParts: 10 ** (lastStated(terms.reserveCosts.values).value.percentagePlaces + PLACES_OF_PERCENT),
  };
}

function hundredthsOf(agreement: Agreement, covenant: Covenant, date: CalendarDate): number {
  const limit = limitInForce(agreement, covenant, date);
  return limit.ok ? centsOf(toCellNumber(limit.value.limit)) : NaN;
}

/** What holds on each day of the agreement's life, and a while before and after it, for a period may end on a day beside its quarter's. */
function spans(agreement: Agreement, valueOn: (date: CalendarDate) => number): readonly Span[] {
  const { closingDate, maturityDate, quarterEndTolerance } = agreement.terms;
  const last = Math.max(...statedValues(maturityDate.values).map(({ value }) => value.day));
  const found: Span[] = [];
  for (let day = closingDate.value.day - quarterEndTolerance.value; day <= last + quarterEndTolerance.value; day++) {
    const date = addDays(closingDate.value, day - closingDate.value.day);
    const value = valueOn(date);
    if (value !== value) continue;
    const serial = toSerial(date);
    const open = found.at(-1);
    if (open && open[1] === serial - 1 && open[2] === value) found[found.length - 1] = [open[0], serial, value];
    else found.push([serial, serial, value]);
  }
  return found;
}
