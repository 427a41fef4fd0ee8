/**
 * The engine's own functions that ask of a range its sum, how many it holds, or its largest or smallest: each is known of a range while
 * it grows downwards, cell by cell as the engine does it, and sums and numbers while it grows or shrinks at its top.
 */
import {
  BaseFunction,
  type BaseReferenceObject,
  BaseValueObject,
  type FunctionVariantType,
  type IFunctionNames,
  type IFunctionService,
  NumberValueObject,
} from '@univerjs/engine-formula';
import { type Adding, RunningTotals } from './running-totals';

const FUNCTIONS = ['SUM', 'AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN'] as IFunctionNames[];

/** Puts them in the place of the engine's. What cells come to hold is to be told to what is returned. */
export function rememberTotals(executors: IFunctionService): RunningTotals<Total> {
  const totals = new RunningTotals<Total>();
  for (const name of FUNCTIONS) {
    const own = executors.getExecutor(name);
    if (own) executors.registerExecutors(new Remembering(name, own, totals));
  }
  return totals;
}

class Remembering extends BaseFunction {
  override needsReferenceObject = true;

  constructor(
    name: IFunctionNames,
    private readonly own: BaseFunction,
    private readonly totals: RunningTotals<Total>,
  ) {
    super(name);
    this.minParams = own.minParams;
    this.maxParams = own.maxParams;
  }

  override calculate(...given: FunctionVariantType[]): BaseValueObject {
    const values = given.map((one) =>
      one.isReferenceObject() ? rangeOf(one as BaseReferenceObject, this.totals) : (one as BaseValueObject),
    );
    return this.own.calculate(...values) as BaseValueObject;
  }
}

function rangeOf(reference: BaseReferenceObject, totals: RunningTotals<Total>): BaseValueObject {
  const { startRow, endRow } = reference.getRangeData();
  const { x, y } = reference.getRefOffset();
  if (!reference.isRange() || x || y || !(startRow >= 0 && endRow >= startRow)) return reference.toArrayValueObject();
  return new Range(reference, totals);
}

/** What some cells come to. */
interface Total {
  readonly value: BaseValueObject;
  /** In cents, all amounts without their sign; Infinity where one of them has fractions of a cent. */
  readonly cents: number;
}

/** The engine adds in decimals: below fifteen digits, sums of whole cents are the same in any order. */
const EXACT_CENTS = 1e15;

function centsOf(value: BaseValueObject): number {
  const amount = Number(value.getValue());
  const cents = Math.round(amount * 100);
  return cents / 100 === amount ? Math.abs(cents) : Infinity;
}

/** How a cell is taken into a total, as in the engine's arrays. An error as the total ends it. */
interface Taking {
  readonly nothing: number;
  readonly take: (total: BaseValueObject, value: BaseValueObject) => BaseValueObject;
  readonly cents: (value: BaseValueObject) => number;
  /** Whether two totals add up. */
  readonly adds: boolean;
}

const isNumber = (value: BaseValueObject): boolean =>
  !value.isString() && !value.isBoolean() && !value.isNull() && !value.isError();
const ofNumbers =
  (take: Taking['take']): Taking['take'] =>
  (total, value) =>
    value.isError() ? value : isNumber(value) ? take(total, value) : total;

const counting = (counts: (value: BaseValueObject) => boolean): Taking => ({
  nothing: 0,
  take: (total, value) => (counts(value) ? total.plus(NumberValueObject.create(1)) : total),
  cents: () => 0,
  adds: true,
});
const outermost = (
  nothing: number,
  isFurther: (value: BaseValueObject, than: BaseValueObject) => BaseValueObject,
): Taking => ({
  nothing,
  take: ofNumbers((total, value) => (isFurther(value, total).getValue() ? value : total)),
  cents: () => 0,
  adds: false,
});

const TAKINGS = {
  sum: { nothing: 0, take: ofNumbers((total, value) => total.plus(value)), cents: centsOf, adds: true },
  count: counting(isNumber),
  countA: counting((value) => !value.isNull()),
  max: outermost(-Infinity, (value, than) => than.isLessThan(value)),
  min: outermost(Infinity, (value, than) => than.isGreaterThan(value)),
} satisfies Record<string, Taking>;

/** Cells of which the engine's functions ask no more than this. */
class Range extends BaseValueObject {
  constructor(
    private readonly reference: BaseReferenceObject,
    private readonly totals: RunningTotals<Total>,
  ) {
    super(0);
  }

  override isArray = (): boolean => true;
  override sum = (): BaseValueObject => this.total('sum');
  override count = (): BaseValueObject => this.total('count');
  override countA = (): BaseValueObject => this.total('countA');
  override max = (): BaseValueObject => this.total('max');
  override min = (): BaseValueObject => this.total('min');

  private total(what: keyof typeof TAKINGS): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = this.reference.getRangeData();
    const taking: Taking = TAKINGS[what];
    const { adds, nothing } = taking;
    let failed: BaseValueObject | undefined;
    const adding: Adding<Total> = {
      add: (fromRow, toRow, above) => {
        const total = this.taken(
          taking,
          fromRow,
          toRow,
          above ?? { value: NumberValueObject.create(nothing), cents: 0 },
        );
        if (total.value.isError()) failed = total.value;
        return failed ? null : total;
      },
      joined: (above, below) => {
        const cents = above.cents + below.cents;
        return adds && cents < EXACT_CENTS ? { value: above.value.plus(below.value), cents } : null;
      },
      without: (whole, above) =>
        adds && whole.cents < EXACT_CENTS
          ? { value: whole.value.minus(above.value), cents: whole.cents - above.cents }
          : null,
    };
    const range = { what, top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    const total = this.totals.of({ sheet: this.reference.getSheetId(), ...range }, adding);
    return failed ?? total?.value ?? this.reference.toArrayValueObject()[what]();
  }

  /** From left to right and from top to bottom, up to the first error: as the engine goes through an array. */
  private taken({ take, cents }: Taking, fromRow: number, toRow: number, above: Total): Total {
    const whole = this.reference.getRangeData();
    let total = above;
    this.reference.setRangeData({ ...whole, startRow: fromRow, endRow: toRow });
    this.reference.iterator((value) => {
      if (!value) return true;
      const taken = take(total.value, value);
      total = { value: taken, cents: total.cents + (isNumber(value) ? cents(value) : 0) };
      return !taken.isError();
    });
    this.reference.setRangeData(whole);
    return total;
  }
}
