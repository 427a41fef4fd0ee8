import type { Shape } from './shape';

/** Columns from left to right. */
export interface Columns {
  readonly rowNumber: number | null;
  readonly noteLeft: number | null;
  readonly numbering: readonly number[];
  readonly words: number;
  readonly noteNumber: number | null;
  readonly dollar: number | null;
  /** The first of the quarters before the total, or of the quarter-ends before the last. */
  readonly quarters: number | null;
  readonly amount: number;
  /** Where computed amounts stand: the amounts' column, or one further. */
  readonly total: number;
  readonly yearBefore: number | null;
  readonly noteRight: number | null;
}

export const QUARTERS = 4;
const NUMBERING_COLUMNS: Readonly<Record<Shape['numbering'], number>> = {
  reference: 1,
  inLabel: 0,
  fullInLabel: 0,
  threeColumns: 3,
  threeColumnsRepeated: 3,
  asPrinted: 2,
  none: 0,
};
const COLUMNS_BEFORE: Partial<Record<Shape['columns'], number>> = {
  quarters: QUARTERS,
  quartersOfAll: QUARTERS,
  history: QUARTERS - 1,
};
/** Whether a row of heads stands over the columns. */
export const hasHeads = ({ columns }: Shape): boolean => columns === 'yearBefore' || columns in COLUMNS_BEFORE;
const hasLeft = ({ notes }: Shape): boolean => notes === 'left' || notes === 'both';
const hasRight = ({ notes }: Shape): boolean => notes === 'right' || notes === 'both';

export function columnsOf(shape: Shape): Columns {
  let next = shape.corner[1];
  const take = (count = 1): number => {
    const column = next;
    next += count;
    return column;
  };
  const rowNumber = shape.rowNumbers ? take() : null;
  const noteLeft = hasLeft(shape) ? take() : null;
  const numbering = Array.from({ length: NUMBERING_COLUMNS[shape.numbering] }, () => take());
  const words = take();
  take((shape.merged ? 2 : 0) + shape.gap);
  const noteNumber = shape.noteNumbers ? take() : null;
  const before = COLUMNS_BEFORE[shape.columns] ?? 0;
  const quarters = before ? take(before) : null;
  const dollar = shape.dollarCell ? take() : null;
  const amount = take();
  const total = shape.columns === 'outer' ? take() : amount;
  take(shape.toOneBesideRatio || shape.limit === 'to 1 beside' ? 1 : 0);
  const yearBefore = shape.columns === 'yearBefore' ? take() : null;
  // Answers in boxes take up to four cells.
  take(4);
  const noteRight = hasRight(shape) ? take() : null;
  return { rowNumber, noteLeft, numbering, words, noteNumber, dollar, quarters, amount, total, yearBefore, noteRight };
}
