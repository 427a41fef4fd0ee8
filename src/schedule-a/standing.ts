import type { Agreement, Covenant, LineId } from '../agreement/types';
import type { CalendarDate } from '../core/calendar-date';
import type { Outcome } from '../core/outcome';
import { type Money, NOTHING, type Ratio, compare, isPositive, isZero } from '../core/quantity';
import type { Refusal } from '../core/refusals';
import { type LimitInForce, limitInForce } from '../covenants/covenant-limit';
import { leverageDebtCapacity, leverageVerdict } from '../covenants/leverage-covenant';
import { type LeverageAmounts, leverageRatio } from '../covenants/leverage-ratio';
import { liquidityHeadroom, liquidityVerdict } from '../covenants/liquidity-covenant';
import { type LiquidityAmounts, liquidityRatio } from '../covenants/liquidity-ratio';
import { roundedRatio } from '../covenants/rounded-ratio';
import { type Verdict, meetsTest } from '../covenants/verdict';
import type { Evaluation } from './evaluate';
import type { LocatedSchedule } from './locate/located';

/** Where a covenant stands, by the recomputed lines. */
export interface Standing {
  readonly covenant: Covenant;
  /** Exact; null where there is none, or an input cannot be read. */
  readonly ratio: Ratio | null;
  readonly limit: LimitInForce | null;
  /** null: cannot be determined. */
  readonly verdict: Verdict | null;
  readonly complies: boolean | null;
  /** Whether it would comply if the ratio were rounded; null where that changes nothing that can be said. */
  readonly compliesRounded: boolean | null;
  /** What the box on the sheet says; null where it says nothing clear. */
  readonly stated: boolean | null;
  /** Dollars: further debt under a maximum, cash and receivables above a minimum; negative is the shortfall. */
  readonly headroom: Money | null;
  /** Why it cannot be determined. */
  readonly refusal: Refusal | null;
  /** Input lines that cannot be read. */
  readonly unreadable: readonly LineId[];
}

export function standingsOf(
  agreement: Agreement,
  schedule: LocatedSchedule,
  evaluation: Evaluation,
): readonly Standing[] {
  const date = schedule.statementDate.kind === 'date' ? schedule.statementDate.date : null;
  return agreement.schedule.covenants.map((covenant) => standingOf(agreement, schedule, evaluation, covenant, date));
}

function standingOf(
  agreement: Agreement,
  schedule: LocatedSchedule,
  evaluation: Evaluation,
  covenant: Covenant,
  date: CalendarDate | null,
): Standing {
  const answer = schedule.verdicts.find((verdict) => verdict.covenant === covenant.line)?.answer;
  const stated = answer === 'yes' ? true : answer === 'no' ? false : null;
  const limit = date ? limitInForce(agreement, covenant, date) : null;
  const unreadable = evaluation.unreadable(covenant.line);
  const base = { covenant, stated, unreadable, limit: limit?.ok ? limit.value : null };
  const computed = unreadable.length ? null : computationOf(agreement, covenant, evaluation);
  if (!computed)
    return {
      ...base,
      ratio: null,
      verdict: null,
      complies: null,
      compliesRounded: null,
      headroom: null,
      refusal: limit && !limit.ok ? limit : null,
    };
  const ratio = computed.ratio.ok ? computed.ratio.value : null;
  const verdict = date ? computed.verdict(date) : null;
  const headroom = date ? computed.headroom(date) : null;
  const reached = verdict?.ok ? verdict.value : null;
  return {
    ...base,
    ratio,
    verdict: reached,
    complies: reached && meetsTest(reached),
    compliesRounded: ratio && base.limit && reached ? roundedMeets(agreement, covenant, ratio, base.limit.limit) : null,
    headroom: headroom?.ok ? headroom.value : null,
    refusal: verdict && !verdict.ok ? verdict : null,
  };
}

function roundedMeets(agreement: Agreement, covenant: Covenant, ratio: Ratio, limit: Ratio): boolean {
  const difference = compare(roundedRatio(agreement, ratio), limit);
  return covenant.kind === 'maximum' ? difference <= 0 : difference >= 0;
}

interface Computation {
  readonly ratio: Outcome<Ratio>;
  readonly verdict: (date: CalendarDate) => Outcome<Verdict>;
  readonly headroom: (date: CalendarDate) => Outcome<Money>;
}

function computationOf(agreement: Agreement, covenant: Covenant, { amount }: Evaluation): Computation {
  const { terms } = agreement.schedule;
  const of = (line: LineId): Money => amount(line) ?? NOTHING;
  if (covenant.line === terms.consolidatedLeverageRatio) {
    const amounts: LeverageAmounts = {
      fundedIndebtedness: of(terms.consolidatedFundedIndebtedness),
      judgments: of(terms.judgments),
      ebitda: of(terms.consolidatedEbitda),
    };
    return {
      ratio: leverageRatio(agreement, amounts),
      verdict: (date) => leverageVerdict(agreement, amounts, date),
      headroom: (date) => leverageDebtCapacity(agreement, amounts, date),
    };
  }
  const amounts: LiquidityAmounts = {
    cash: of(terms.unencumberedCash),
    receivables: of(terms.receivables),
    fundedIndebtedness: of(terms.liquidityIndebtedness),
  };
  return {
    ratio: liquidityRatio(agreement, amounts),
    verdict: (date) => liquidityVerdict(agreement, amounts, date),
    headroom: (date) => liquidityHeadroom(agreement, amounts, date),
  };
}

/** Whether a ratio line may show no number: where there is nothing to divide, or nothing meaningful comes of it. */
export function mayShowNoRatio(evaluation: Evaluation, covenant: Covenant): boolean {
  const parts = evaluation.partsOfRatio(covenant.line);
  if (!parts) return true;
  return covenant.kind === 'minimum' ? isZero(parts.to) : isZero(parts.of) || !isPositive(parts.to);
}
