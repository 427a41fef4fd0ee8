/** The certificate's measures, in points, and how each row of Schedule A looks: one for every file format. */
import type { ScheduleRow, ScheduleRowKind } from '../certificate/document';

/** Letter. */
export const PAGE = { width: 612, height: 792, margin: 72, edge: 36 } as const;

export const SIZE = { text: 11, title: 12, schedule: 10, table: 10, footnote: 9, space: 9 } as const;

export const INDENT = { label: 54, number: 36, item: 27, subline: 18, signature: 216, signed: 40 } as const;

/** The letter, the words, the amount. */
export const SCHEDULE_COLUMNS: readonly [number, number, number] = [24, 336, 108];

export interface RowLooks {
  readonly isBold: boolean;
  /** Under the letter's words. */
  readonly isIndented: boolean;
  /** A rule above a sum, a double one below a ratio; both as wide as the column of amounts. */
  readonly hasRuleAbove: boolean;
  readonly hasDoubleRuleBelow: boolean;
  readonly staysWithNext: boolean;
  /** Space above and below. */
  readonly before: number;
  readonly after: number;
}

const PLAIN: RowLooks = {
  isBold: false,
  isIndented: false,
  hasRuleAbove: false,
  hasDoubleRuleBelow: false,
  staysWithNext: false,
  before: 2,
  after: 2,
};

const LOOKS: Readonly<Record<ScheduleRowKind, RowLooks>> = {
  part: { ...PLAIN, isBold: true, staysWithNext: true, before: 8, after: 3 },
  heading: { ...PLAIN, staysWithNext: true, before: 4 },
  line: { ...PLAIN, before: 4 },
  subline: { ...PLAIN, isIndented: true },
  total: { ...PLAIN, isIndented: true, hasRuleAbove: true },
  ratio: { ...PLAIN, isBold: true, hasDoubleRuleBelow: true, staysWithNext: true, before: 4 },
  limit: { ...PLAIN, staysWithNext: true },
  stepHeading: { ...PLAIN, isIndented: true, staysWithNext: true },
  step: { ...PLAIN, isIndented: true, staysWithNext: true, before: 1, after: 1 },
  verdict: { ...PLAIN, isBold: true, before: 5, after: 5 },
};

export const looksOf = ({ kind, isKeptWithNext }: ScheduleRow): RowLooks =>
  isKeptWithNext ? { ...LOOKS[kind], staysWithNext: true } : LOOKS[kind];
