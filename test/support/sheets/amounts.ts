/** Schedules to put on sheets: amounts in dollars, and what follows from them, worked in whole cents. */

/** A filled-in Schedule A. */
export interface Amounts {
  readonly statementDate: string;
  /** Input lines in dollars, by reference; what is left out is 0, and "I A less" then has no row. */
  readonly inputs: Readonly<Record<string, number>>;
  /** The limits in force on the Statement Date, from the form. */
  readonly maximum: number;
  readonly minimum: number;
  /** The answers that the amounts call for. */
  readonly complies: { readonly leverage: boolean; readonly liquidity: boolean };
}

export const LESS = 'I.A less';

const LIMITS_OF_2015 = { statementDate: '2015-12-31', maximum: 2.5, minimum: 1.25 } as const;

const OPERATIONS = {
  'I.C.1': 8_450_000,
  'I.C.2': 1_215_000,
  'I.C.3': 640_000,
  'I.C.4': 9_870_000,
  'I.C.5': 118_000,
  'I.C.6': 7_305_000,
  'I.C.7': 2_150_000,
  'I.C.8': 480_000,
  'I.C.9': 95_000,
  'I.C.10': 42_000,
  'I.C.11': 365_000,
};

/** Debt 35,300,000, judgments 1,400,000, EBITDA 30,000,000: leverage 1.22…, liquidity 1.92…. */
const COMPLIANT: Amounts = {
  ...LIMITS_OF_2015,
  inputs: {
    'I.A.1': 30_000_000,
    'I.A.2': 4_100_000,
    'I.A.3': 1_150_000,
    'I.A.4': 50_000,
    'I.B': 1_400_000,
    ...OPERATIONS,
    'II.A': 41_250_000,
    'II.B': 26_700_000,
  },
  complies: { leverage: true, liquidity: true },
};

export const AMOUNTS = {
  compliant: COMPLIANT,
  /** 92,900,000 + 1,400,000 of debt on 30,000,000 of EBITDA, and too little cash for it. */
  breach: {
    ...COMPLIANT,
    inputs: { ...COMPLIANT.inputs, 'I.A.1': 87_600_000 },
    complies: { leverage: false, liquidity: false },
  },
  /** A loss that no add-back makes up for, and debt. */
  loss: {
    ...COMPLIANT,
    inputs: { ...COMPLIANT.inputs, 'I.C.1': -34_210_000.55 },
    complies: { leverage: false, liquidity: true },
  },
  /** No debt of any kind. */
  noDebt: {
    ...COMPLIANT,
    inputs: { ...COMPLIANT.inputs, 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0 },
  },
  /** No debt, and EBITDA below 0. */
  noDebtAndLoss: {
    ...COMPLIANT,
    inputs: {
      ...COMPLIANT.inputs,
      'I.A.1': 0,
      'I.A.2': 0,
      'I.A.3': 0,
      'I.A.4': 0,
      'I.B': 0,
      'I.C.1': -41_000_000,
    },
  },
  /** 49,000,000.04 + 1,000,000.01 on 20,000,000.02: exactly 2.50; 61,250,000.05 on 49,000,000.04: exactly 1.25. */
  atTheLimits: {
    ...COMPLIANT,
    inputs: {
      ...COMPLIANT.inputs,
      'I.A.1': 43_700_000.04,
      'I.B': 1_000_000.01,
      'I.C.1': -1_549_999.98,
      'II.A': 34_550_000.05,
    },
  },
  /** Footnote 2 in a row of its own. */
  less: {
    ...COMPLIANT,
    inputs: { ...COMPLIANT.inputs, [LESS]: 2_300_000 },
  },
  /** Under the higher limit, which 2.80 would not meet later. */
  june2014: {
    ...COMPLIANT,
    statementDate: '2014-06-28',
    maximum: 3,
    inputs: { ...COMPLIANT.inputs, 'I.A.1': 78_700_000, 'I.B': 0, 'II.A': 90_000_000 },
  },
} as const satisfies Record<string, Amounts>;

const sum = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `${first}${String(index + 1)}`);
export const INDEBTEDNESS = sum('I.A.', 4);
export const ADDED = sum('I.C.', 10);

/** What every line comes to: dollars to the cent, ratios as numbers; null where there is nothing to divide by. */
export function worked({ inputs }: Amounts): Readonly<Record<string, number | null>> {
  const cents = (line: string): number => Math.round((inputs[line] ?? 0) * 100);
  const total = (lines: readonly string[]): number => lines.reduce((all, line) => all + cents(line), 0);
  const debt = total(INDEBTEDNESS) - cents(LESS);
  const ebitda = total(ADDED) - cents('I.C.11');
  const inputLines = [...INDEBTEDNESS, 'I.B', ...ADDED, 'I.C.11', 'II.A', 'II.B'].map((line) => [
    line,
    inputs[line] ?? 0,
  ]);
  return {
    ...(Object.fromEntries(inputLines) as Record<string, number>),
    ...(inputs[LESS] === undefined ? {} : { [LESS]: inputs[LESS] }),
    'I.A.5': debt / 100,
    'I.C.12': ebitda / 100,
    'I.D': ebitda > 0 ? (debt + cents('I.B')) / ebitda : null,
    'II.C': debt / 100,
    'II.D': debt > 0 ? (cents('II.A') + cents('II.B')) / debt : null,
  };
}
