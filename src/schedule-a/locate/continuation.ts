import type { Cell } from '../../workbook/sheet';
import { isEmpty, leadingNumbering, ownNumbering } from './numbering';
import type { Recognised } from './recognise';
import { type Row, wordsOf } from './rows';
import type { Targets } from './targets';
import { plain } from '../../workbook/plain';
import { saysOpposite } from './words';

/** What belongs to a row of the form in the rows below it. */
export interface Continued {
  /** The words of the whole label, broken over rows as it may be. */
  readonly label: string;
  /** How much of the whole label the form says, 0 to 1; 0 where it says the opposite. */
  readonly precision: number;
  readonly rows: readonly Row[];
}

const MOST_ROWS = 3;

/** A line known by the end of its words begins in the row above, where that says the beginning. */
export function fromFirstRow(rows: readonly Row[], found: readonly Recognised[]): readonly Recognised[] {
  const taken = new Set(found.map(({ row }) => row));
  const above = new Map(rows.map((row, index) => [row, rows[index - 1]]));
  return found.map((one) => {
    const first = above.get(one.row);
    if (!first?.goesOn || taken.has(first)) return one;
    const begin = first.candidates.find(
      ({ label, match }) => label.column === one.label.column && match.target === one.target,
    );
    return begin ? { ...one, row: first, label: begin.label, match: begin.match } : one;
  });
}

/** The rows in which a line's label goes on, or in which its amount stands with no words beside it. */
export function continuationOf(
  one: Recognised,
  rows: readonly Row[],
  taken: ReadonlySet<Row>,
  targets: Targets,
): Continued {
  const parts = [wordsOf(one.label)];
  const below: Row[] = [];
  let best = one.match;
  const start = rows.indexOf(one.row) + 1;
  for (const row of rows.slice(start, start + MOST_ROWS)) {
    if (taken.has(row) || row.row > one.row.row + MOST_ROWS) break;
    const next = row.cells.find((cell) => cell.column === one.label.column);
    const words = next ? wordsOf(next) : '';
    if (!words && !row.words) {
      below.push(row);
      continue;
    }
    if (!words || !isEmpty(leadingNumbering(words).numbering) || isNumbered(row, one.label.column)) break;
    const match = targets
      .matches(leadingNumbering([...parts, words].join(' ')).words)
      .find(({ target }) => target.line === one.target.line && target.kind === one.target.kind);
    if (!match || match.score < (best?.score ?? 0)) break;
    best = match;
    parts.push(words);
    below.push(row);
  }
  const label = plain(parts.join(' '));
  const { words } = leadingNumbering(label);
  const precision = best?.precision ?? targets.precisionFor(one.target.line ?? '', words);
  return { label, precision: saysOpposite(words, one.target.words) ? 0 : precision, rows: below };
}

const isNumbered = (row: Row, column: number): boolean =>
  row.cells.some(
    (cell: Cell) => cell.column < column && typeof cell.value === 'string' && ownNumbering(cell.value) !== null,
  );
