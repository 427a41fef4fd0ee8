/**
 * Both covenants under every reading once more, in whole cents, written from the First Amendment, the form and the project's description
 * of its readings. Every number below is typed from there and none is taken from the code under test.
 */
export const OPTIONS = {
  rounding: ['exact', 'rounded'],
  'quarter-ends': ['nominal', 'literal'],
  'judgments-threshold': ['aggregate', 'each'],
  insurance: ['reduces', 'fills'],
  'tax-benefit': ['not-entered', 'subtracted'],
  'short-term-borrowings': ['counted', 'excluded'],
  basket: ['life', 'measurement-period'],
  'agents-lien': ['does-not', 'does'],
} as const;

export type Name = keyof typeof OPTIONS;
export type Picked = Readonly<Record<Name, string>>;
export const NAMES = Object.keys(OPTIONS) as Name[];
export const DEFAULTS = Object.fromEntries(NAMES.map((name) => [name, OPTIONS[name][0]])) as Picked;

/** Everything there is to know; amounts in cents. */
export interface World {
  /** YYYY-MM-DD, a fiscal quarter-end. */
  readonly date: string;
  readonly borrowed: bigint;
  /** Of what was borrowed. */
  readonly shortTerm: bigint;
  readonly lettersOfCredit: bigint;
  readonly judgments: readonly (readonly [amount: bigint, insured: bigint])[];
  readonly threshold: bigint;
  readonly netIncome: bigint;
  /** A benefit is negative. */
  readonly taxes: bigint;
  readonly depreciation: bigint;
  /** By quarter, at least four; the last four are those of the Measurement Period. */
  readonly expenses: readonly bigint[];
  readonly cash: bigint;
  /** Of the cash. */
  readonly underLien: bigint;
  readonly receivables: bigint;
}

export type CovenantName = 'leverage' | 'liquidity';

/** The readings that bear on each covenant. */
export const BEARING: Readonly<Record<CovenantName, readonly Name[]>> = {
  leverage: [
    'rounding',
    'quarter-ends',
    'judgments-threshold',
    'insurance',
    'tax-benefit',
    'short-term-borrowings',
    'basket',
  ],
  liquidity: ['rounding', 'short-term-borrowings', 'agents-lien'],
};

const BASKET = 500_000_000n;
const max = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const min = (a: bigint, b: bigint): bigint => (a < b ? a : b);
const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

export const isAmended = ({ date }: World): boolean => date >= '2015-12-23';

export function judgmentsLine(world: World, picked: Picked): bigint {
  if (!isAmended(world)) return 0n;
  const above = (amount: bigint, insured: bigint): bigint =>
    picked.insurance === 'fills'
      ? max(0n, amount - max(world.threshold, insured))
      : max(0n, amount - insured - world.threshold);
  const covered = world.judgments.map(([amount, insured]) => [amount, min(amount, insured)] as const);
  if (picked['judgments-threshold'] === 'each')
    return total(covered.map(([amount, insured]) => above(amount, insured)));
  return above(total(covered.map(([amount]) => amount)), total(covered.map(([, insured]) => insured)));
}

export const taxesLine = ({ taxes }: World, picked: Picked): bigint =>
  picked['tax-benefit'] === 'subtracted' ? taxes : max(0n, taxes);

export function expensesLine({ expenses }: World, picked: Picked): bigint {
  const period = expenses.slice(-4);
  if (picked.basket === 'measurement-period') return min(BASKET, total(period));
  const before = min(BASKET, total(expenses.slice(0, -4)));
  return min(BASKET - before, total(period));
}

/** In hundredths; null where the step-down table, as it is read, states none. */
function maximum(date: string, picked: Picked): bigint | null {
  if (picked['quarter-ends'] === 'literal') return date <= '2014-06-30' ? 300n : date >= '2014-09-30' ? 250n : null;
  return date <= '2014-07-07' ? 300n : 250n;
}

/** Whether of ÷ to keeps to a limit in hundredths. */
function keeps(kind: 'at most' | 'at least', of: bigint, to: bigint, limit: bigint, picked: Picked): boolean {
  if (picked.rounding === 'exact') return kind === 'at most' ? of * 100n <= limit * to : of * 100n >= limit * to;
  const thousandths = (of * 1000n) / to;
  const hundredths = thousandths / 10n + (thousandths % 10n >= 5n ? 1n : 0n);
  return kind === 'at most' ? hundredths <= limit : hundredths >= limit;
}

/** true: complies; false: breaches; null: no limit is in force. */
export function outcome(covenant: CovenantName, world: World, picked: Picked): boolean | null {
  const shortTerm = picked['short-term-borrowings'] === 'excluded' ? world.shortTerm : 0n;
  const debt = world.borrowed - shortTerm + world.lettersOfCredit;
  if (covenant === 'liquidity') {
    const cash = world.cash - (picked['agents-lien'] === 'does' ? world.underLien : 0n);
    return debt === 0n || keeps('at least', cash + world.receivables, debt, 125n, picked);
  }
  const limit = maximum(world.date, picked);
  if (limit === null) return null;
  const numerator = debt + judgmentsLine(world, picked);
  const ebitda = world.netIncome + taxesLine(world, picked) + world.depreciation + expensesLine(world, picked);
  if (numerator === 0n) return true;
  return ebitda > 0n && keeps('at most', numerator, ebitda, limit, picked);
}

/** Every combination of the options of some readings, the others as picked. */
export const combinations = (names: readonly Name[], others: Picked = DEFAULTS): readonly Picked[] =>
  names.reduce<readonly Picked[]>(
    (all, name) => all.flatMap((picked) => OPTIONS[name].map((option) => ({ ...picked, [name]: option }))),
    [others],
  );

/** The readings on which the outcome depends, while some vary and the others are as picked. */
export const deciding = (
  covenant: CovenantName,
  world: World,
  varied: readonly Name[],
  others: Picked = DEFAULTS,
): readonly Name[] =>
  varied.filter((name) =>
    combinations(varied, others).some((picked) =>
      OPTIONS[name].some(
        (option) => outcome(covenant, world, { ...picked, [name]: option }) !== outcome(covenant, world, picked),
      ),
    ),
  );
