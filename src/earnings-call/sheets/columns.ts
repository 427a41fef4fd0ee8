/** The columns of a call's workbook: the fixed layout that is written, read back and verified. */
import { MOST_OPERANDS } from '../kinds';

export interface Column {
  /** In the row of headings; the reader finds the column by it. */
  readonly heading: string;
  /** In characters. */
  readonly width: number;
}

/** How a figure is stated, and what it amounts to: the same in Figures and in Findings. */
const STATED = {
  value: { heading: 'Value', width: 19 },
  unit: { heading: 'Unit', width: 13 },
  scale: { heading: 'Scale', width: 19 },
  decimals: { heading: 'Decimals', width: 9 },
  hedge: { heading: 'Hedge', width: 8 },
} as const;
const AMOUNTS = {
  amount: { heading: 'Amount', width: 21 },
  low: { heading: 'Stands for from', width: 21 },
  high: { heading: 'to', width: 21 },
} as const;

export const FIGURE_COLUMNS = {
  id: { heading: 'Figure', width: 32 },
  what: { heading: 'What it is', width: 36 },
  period: { heading: 'Period', width: 19 },
  ...STATED,
  words: { heading: 'Words', width: 62 },
  speaker: { heading: 'Speaker', width: 20 },
  line: { heading: 'Line', width: 6 },
  status: { heading: 'Status', width: 11 },
  ...AMOUNTS,
} as const satisfies Readonly<Record<string, Column>>;

export const FINDING_COLUMNS = {
  id: { heading: 'Finding', width: 32 },
  kind: { heading: 'Kind', width: 15 },
  line: { heading: 'Line', width: 6 },
  figure: { heading: 'Figure', width: 32 },
  said: { heading: 'What was said', width: 48 },
  means: { heading: 'What it must mean', width: 34 },
  ...STATED,
  why: { heading: 'Why', width: 48 },
  basis: { heading: 'Shown by', width: 10 },
  ...AMOUNTS,
} as const satisfies Readonly<Record<string, Column>>;

export type OperandColumn = `operand${1 | 2 | 3 | 4 | 5 | 6}`;
const numbers = Array.from({ length: MOST_OPERANDS }, (_, index) => index + 1);
export const OPERAND_COLUMNS = numbers.map((number) => `operand${number}`) as readonly OperandColumn[];

const operandColumns = Object.fromEntries(
  OPERAND_COLUMNS.map((id, index) => [id, { heading: `Operand ${index + 1}`, width: 28 }]),
) as Readonly<Record<OperandColumn, Column>>;

type Working = `${'amount' | 'low' | 'high'}${1 | 2 | 3 | 4 | 5 | 6}`;
const workings = Object.fromEntries(
  numbers.flatMap((number) => [
    [`amount${number}`, { heading: `Amount ${number}`, width: 15 }],
    [`low${number}`, { heading: `from ${number}`, width: 15 }],
    [`high${number}`, { heading: `to ${number}`, width: 15 }],
  ]),
) as Readonly<Record<Working, Column>>;

export const RELATION_COLUMNS = {
  id: { heading: 'Relation', width: 32 },
  claim: { heading: 'What the call says', width: 48 },
  kind: { heading: 'Kind', width: 22 },
  stated: { heading: 'Stated figure', width: 30 },
  ...operandColumns,
  parameter: { heading: 'Parameter', width: 13 },
  convention: { heading: 'Convention', width: 34 },
  recomputed: { heading: 'Recomputed', width: 18 },
  statedAmount: { heading: 'Stated', width: 18 },
  low: { heading: 'From', width: 18 },
  high: { heading: 'To', width: 18 },
  verdict: { heading: 'Verdict', width: 17 },
  addIn: { heading: 'Within rounding, by the add-in', width: 15 },
  why: { heading: 'Why', width: 70 },
  remark: { heading: 'Remark', width: 44 },
  statedValue: { heading: 'Stated value', width: 12 },
  statedScale: { heading: 'Stated scale', width: 12 },
  statedDecimals: { heading: 'Stated decimals', width: 9 },
  statedLow: { heading: 'Stated from', width: 15 },
  statedHigh: { heading: 'Stated to', width: 15 },
  ...workings,
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnsOf<T> = keyof T & string;

/** Where a column stands, counted from 0. */
export const columnOf = <T extends object>(columns: T, id: ColumnsOf<T>): number => Object.keys(columns).indexOf(id);
