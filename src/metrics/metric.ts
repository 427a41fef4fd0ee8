import { formatQuantity } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Quantity, type Unit, quantity } from '../core/quantity';
import { type Refusal, refusalKind, refuse } from '../core/refusals';
import { asDecimal } from './intervals/fraction';
import type { Formula } from './intervals/formula';
import {
  type Interval,
  between,
  comesToNought,
  exactly,
  intervalInWords,
  isAllPositive,
  isNowhereNegative,
  isWithin,
} from './intervals/interval';
import { inSigns, recompute } from './intervals/recompute';

/** Why an amount is not taken: it is wrong, with what to enter (a sentence); or it leaves the metric without a value, with why (the end of a sentence). */
export type Unfit = { readonly enter: string } | { readonly noValue: string };

/** An input of a metric. It is known by its key, in words: “cost of revenue”. */
export interface MetricInput<U extends Unit> {
  readonly unit: U;
  /** Where an amount below 0 is not taken. */
  readonly negative?: Unfit;
  /** Where 0 is not taken. */
  readonly nought?: Unfit;
  /** Where an amount beyond this, on either side of 0, is not taken. */
  readonly most?: { readonly amount: Quantity<U>; readonly enter: string };
}

/** A figure with its formula over named inputs; the one statement of it, for exact amounts and for rounded ones. */
export interface Metric<I extends Readonly<Record<string, Unit>>, U extends Unit> {
  readonly name: string;
  readonly inputs: { readonly [K in keyof I]: MetricInput<I[K]> };
  readonly formula: Formula<U>;
}

/** The metric of exact amounts: exact, or at 40 significant digits where a quotient does not end. Refuses what its inputs do not take, wrong input before no value. */
export function measure<I extends Readonly<Record<string, Unit>>, U extends Unit>(
  metric: Metric<I, U>,
  amounts: { readonly [K in keyof I]: Quantity<I[K]> },
): Outcome<Quantity<U>> {
  const given = Object.entries(amounts) as [string, Quantity<Unit>][];
  const range = measureWithin(
    metric,
    Object.fromEntries(given.map(([name, amount]) => [name, exactly(amount)])) as {
      readonly [K in keyof I]: Interval<I[K]>;
    },
  );
  if (!range.ok) return range;
  const counted = quantity(metric.formula.unit, asDecimal(range.value.low.at));
  return value(counted, () =>
    step({
      label: metric.name,
      counted,
      note: inSigns(metric.formula),
      children: given.map(([name, amount]) => step({ label: name, entered: amount, counted: amount })),
    }),
  );
}

/** Every value of the metric while each input runs through its interval. Refuses where some amount of an interval is one that its input does not take. */
export function measureWithin<I extends Readonly<Record<string, Unit>>, U extends Unit>(
  metric: Metric<I, U>,
  intervals: { readonly [K in keyof I]: Interval<I[K]> },
): Outcome<Interval<U>> {
  const refusals = Object.entries<MetricInput<Unit>>(metric.inputs).flatMap(([name, input]) => {
    const interval = (intervals as Readonly<Record<string, Interval<Unit>>>)[name];
    return (interval && refuseUnfit(metric.name, name, input, interval)) ?? [];
  });
  const refusal = refusals.find((one) => refusalKind(one) === 'wrong input') ?? refusals[0];
  if (refusal) return refusal;
  return recompute(metric.formula, intervals);
}

function refuseUnfit(metric: string, name: string, input: MetricInput<Unit>, interval: Interval<Unit>): Refusal | null {
  const subject = { line: '', name };
  const found = intervalInWords(interval);
  const unfit = (why: Unfit, never: string): Refusal =>
    'enter' in why
      ? refuse({ code: 'UNFIT', subject, found, never, enter: why.enter })
      : refuse({ code: 'NO_METRIC', metric, subject, found, why: why.noValue });
  if (input.negative && !isNowhereNegative(interval)) return unfit(input.negative, 'negative');
  if (input.nought && comesToNought(interval) && !isAllPositive(interval)) return unfit(input.nought, '0');
  if (!input.most) return null;
  const { amount, enter } = input.most;
  const least = quantity(amount.unit, amount.amount.negated());
  return isWithin(interval, between(least, amount)) ? null : unfit({ enter }, `more than ${formatQuantity(amount)}`);
}
