import { computedLineOf, inputLinesOf, inputsUnder } from '../../agreement/lines';
import type { Choice, ReadingId } from '../../agreement/readings';
import type { Agreement, Covenant } from '../../agreement/types';
import { type Ratio, isPositive, isZero, over, ratio } from '../../core/quantity';
import type { Refusal } from '../../core/refusals';
import { consolidatedFundedIndebtedness } from '../consolidated-funded-indebtedness';
import { type LimitInForce, limitInForce } from '../covenant-limit';
import { type EnteredAmounts, amountOf, refuseNegative } from '../entered-amounts';
import { refuseUndefinedJudgments } from '../leverage-covenant';
import { type RatioParts, roundedRatio, verdictOn } from '../limit-test';
import { expressionAmount } from '../line-formula';
import { type Verdict, meetsTest } from '../verdict';
import { INTERPRETATIONS } from './interpretations';
import { type LineReadings, type Stated, countedUnder } from './line-readings';

/** A covenant tested under one option of every reading. */
export interface Tested {
  readonly choice: Choice;
  /** null: no limit is in force. */
  readonly verdict: Verdict | null;
  readonly complies: boolean | null;
  readonly parts: RatioParts;
  /** As it is held against the limit; null where there is none, or nothing meaningful. */
  readonly ratio: () => Ratio | null;
  readonly limit: LimitInForce | null;
  /** Why no limit is in force. */
  readonly refusal: Refusal | null;
}

/**
 * The test of a covenant, to be made under one choice after another.
 *
 * @param lines  what the readings make of the entered amounts, see lineReadings
 */
export function testOf(
  agreement: Agreement,
  covenant: Covenant,
  { entered, periodEnd }: Stated,
  lines: readonly LineReadings[],
): (choice: Choice) => Tested {
  const places = agreement.terms.ratioPlaces.value;
  const ofLines = lines.filter(({ amountUnder }) => amountUnder).flatMap(({ readings }) => readings);
  const partsUnder = remembered(ofLines, (choice) =>
    partsOf(agreement, covenant, countedUnder(entered, lines, choice)),
  );
  const limitUnder = remembered(['quarter-ends'], (choice) =>
    limitInForce(agreement, covenant, periodEnd, INTERPRETATIONS['quarter-ends'][choice['quarter-ends']]),
  );
  return (choice) => {
    const parts = partsUnder(choice);
    const limit = limitUnder(choice);
    const tested = { choice, parts, ratio: () => ratioOf(covenant, parts, choice, places) };
    if (!limit.ok) return { ...tested, verdict: null, complies: null, limit: null, refusal: limit };
    const verdict = verdictOn(
      covenant.kind,
      parts,
      limit.value.limit,
      INTERPRETATIONS.rounding[choice.rounding],
      places,
    );
    return { ...tested, verdict, complies: meetsTest(verdict), limit: limit.value, refusal: null };
  };
}

/** Computes once for each combination of the readings that it depends on. */
function remembered<T>(readings: readonly ReadingId[], compute: (choice: Choice) => T): (choice: Choice) => T {
  const known = new Map<string, T>();
  return (choice) => {
    const key = readings.map((id) => choice[id]).join();
    const result = known.has(key) ? (known.get(key) as T) : compute(choice);
    known.set(key, result);
    return result;
  };
}

function partsOf(agreement: Agreement, covenant: Covenant, counted: EnteredAmounts): RatioParts {
  const { formula } = computedLineOf(agreement, covenant.line);
  if (formula.kind !== 'ratio') throw new RangeError(`${covenant.line} is no ratio`);
  return {
    of: expressionAmount(agreement, formula.of, counted),
    to: expressionAmount(agreement, formula.to, counted),
  };
}

function ratioOf({ kind }: Covenant, parts: RatioParts, choice: Choice, places: number): Ratio | null {
  if (kind === 'maximum' && isZero(parts.of)) return NO_LEVERAGE;
  if (!isPositive(parts.to)) return null;
  return choice.rounding === 'rounded' ? roundedRatio(parts, places) : over(parts.of, parts.to);
}
const NO_LEVERAGE = ratio(0);

/** Amounts for which the covenant defines no test, whatever the reading. */
export function refuseStated(agreement: Agreement, covenant: Covenant, { entered, periodEnd }: Stated): Refusal | null {
  const { incomeTaxes, judgments, consolidatedFundedIndebtedness: debt } = agreement.schedule.terms;
  const under = inputsUnder(agreement, covenant.line);
  for (const line of inputLinesOf(agreement)) {
    const isTested = under.includes(line.id) && line.id !== incomeTaxes;
    const refusal = isTested && refuseNegative(line, amountOf(entered, line.id));
    if (refusal) return refusal;
  }
  const underDebt = inputsUnder(agreement, debt);
  const funded = consolidatedFundedIndebtedness(
    agreement,
    new Map([...entered].filter(([line]) => underDebt.includes(line))),
  );
  if (!funded.ok) return funded;
  return under.includes(judgments)
    ? refuseUndefinedJudgments(agreement, amountOf(entered, judgments), periodEnd)
    : null;
}
