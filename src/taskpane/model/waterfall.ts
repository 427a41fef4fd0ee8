/** From reported net income by steps to the company's measure, and by more steps to EBITDA: bars on one scale, exact until they are drawn. */
import { quotient } from '../../core/decimal';
import { type Money, NOTHING, isNegative, isZero, minus, plus } from '../../core/quantity';
import type { BridgeRow, EbitdaBridge } from '../../metrics/ebitda-bridge';

export interface WaterfallBar {
  /** A measure stands from 0; a step from where the one before it ended. */
  readonly kind: 'measure' | 'added' | 'taken off';
  /** Of a step its row; null for a measure. */
  readonly row: BridgeRow | null;
  readonly name: string;
  /** Of a measure itself, of a step what it adds. */
  readonly amount: Money;
  /** Left end and width, in per cent of the picture. */
  readonly x: number;
  readonly width: number;
  /** Where the next bar begins. */
  readonly end: number;
  /** A step after the company's measure that takes off what that measure alone has added. */
  readonly isUndone: boolean;
}

export interface Waterfall {
  readonly bars: readonly WaterfallBar[];
  /** Where 0 stands, in per cent. */
  readonly zero: number;
}

interface Step extends Omit<WaterfallBar, 'x' | 'width' | 'end'> {
  readonly from: Money;
  readonly to: Money;
}

/** @param names  of the two measures */
export function waterfallOf(bridge: EbitdaBridge, names: { readonly own: string; readonly ebitda: string }): Waterfall {
  const [start, ...others] = bridge.rows;
  if (!start) return { bars: [], zero: 0 };
  const first = measure(start.name, start.amount);
  const toOwn = steps(
    others.map((row) => ({ row, amount: row.nonGaap ?? NOTHING, isUndone: false })),
    first.to,
  );
  const own = measure(names.own, bridge.nonGaapNetIncome);
  const toEbitda = steps(
    others.map((row) => {
      const amount = minus(row.ebitda ?? NOTHING, row.nonGaap ?? NOTHING);
      return { row, amount, isUndone: row.nonGaap !== null && !isZero(amount) };
    }),
    own.to,
  );
  return scaled([first, ...toOwn, own, ...toEbitda, measure(names.ebitda, bridge.consolidatedEbitda)]);
}

const measure = (name: string, amount: Money): Step => ({
  kind: 'measure',
  row: null,
  name,
  amount,
  from: NOTHING,
  to: amount,
  isUndone: false,
});

/** What adds nothing is no step. */
function steps(
  list: readonly { readonly row: BridgeRow; readonly amount: Money; readonly isUndone: boolean }[],
  start: Money,
): readonly Step[] {
  let from = start;
  return list
    .filter(({ amount }) => !isZero(amount))
    .map(({ row, amount, isUndone }) => {
      const to = plus(from, amount);
      const kind: WaterfallBar['kind'] = isNegative(amount) ? 'taken off' : 'added';
      const step: Step = { kind, row, name: row.name, amount, from, to, isUndone };
      from = to;
      return step;
    });
}

function scaled(list: readonly Step[]): Waterfall {
  const ends = list.flatMap(({ from, to }) => [from.amount, to.amount]);
  const low = ends.reduce((least, end) => (end.lessThan(least) ? end : least), NOTHING.amount);
  const high = ends.reduce((most, end) => (end.greaterThan(most) ? end : most), NOTHING.amount);
  const span = high.minus(low);
  const at = ({ amount }: Money): number =>
    span.isZero() ? 0 : quotient(amount.minus(low).times(100), span).toNumber();
  return {
    zero: at(NOTHING),
    bars: list.map(({ from, to, ...bar }) => {
      const [a, b] = [at(from), at(to)];
      return { ...bar, x: Math.min(a, b), width: Math.abs(b - a), end: b };
    }),
  };
}
