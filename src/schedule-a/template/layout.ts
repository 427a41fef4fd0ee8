/** Where each row of the form stands on a new sheet. Rows and columns count from 0. */
import { lineOf } from '../../agreement/lines';
import type { Agreement, FormRow, LineId } from '../../agreement/types';
import { address } from '../../workbook/sheet';
import { DOLLARS_IN, type UnitName } from '../locate/unit';

export const COLUMN = { letter: 0, words: 1, amount: 2, check: 3, source: 4 } as const;

/** In characters. */
export const COLUMN_WIDTHS: readonly number[] = [4, 58, 19, 27, 44];

export interface PlacedRow {
  readonly row: number;
  readonly form: FormRow;
}

export interface Layout {
  readonly rows: readonly PlacedRow[];
  /** Of the note under the title, where the sheet has one. */
  readonly noteRow: number | null;
  /** The last row of the form. */
  readonly lastRow: number;
  readonly statementDate: string;
  readonly unit: UnitName;
  /** Dollars in one unit of the sheet. */
  readonly scale: number;
  /** Whether the form prints the line; it does not print "Less:" of footnote 2. */
  readonly has: (line: LineId) => boolean;
  /** The cell of a line's amount or ratio. */
  readonly cellOf: (line: LineId) => string;
  readonly rowOf: (line: LineId) => number;
}

export function layOut(agreement: Agreement, withNote: boolean, unit: UnitName): Layout {
  const rows: PlacedRow[] = [];
  let next = 0;
  let noteRow: number | null = null;
  for (const form of agreement.schedule.rows) {
    if (standsApart(form)) next++;
    rows.push({ row: next, form });
    next += heightInRows(form);
    if (form.kind === 'title' && withNote) noteRow = next++;
  }
  const rowWhere = (what: string, matches: (form: FormRow) => boolean): number => {
    const placed = rows.find(({ form }) => matches(form));
    if (!placed) throw new RangeError(`The form of ${agreement.name} has no row for ${what}`);
    return placed.row;
  };
  const rowOf = (line: LineId): number => rowWhere(line, (form) => form.kind === 'line' && form.line === line);
  return {
    rows,
    noteRow,
    unit,
    scale: DOLLARS_IN[unit],
    lastRow: next - 1,
    statementDate: amountCell(rowWhere('the Statement Date', ({ kind }) => kind === 'statementDate')),
    has: (line) => rows.some(({ form }) => form.kind === 'line' && form.line === line),
    rowOf,
    cellOf: (line) => amountCell(rowOf(line)),
  };
}

const amountCell = (row: number): string => address(row, COLUMN.amount);

const standsApart = ({ kind }: FormRow): boolean => kind === 'part' || kind === 'heading' || kind === 'footnote';

const heightInRows = (form: FormRow): number => (form.kind === 'stepDown' ? 1 + form.rows.length : 1);

/** A line as the form prints it: a letter in a column of its own, a number in front of the words. */
export function printedLine(agreement: Agreement, id: LineId): { readonly letter: string; readonly words: string } {
  const { printed, words } = lineOf(agreement, id);
  return /^\d/.test(printed) ? { letter: '', words: `${printed} ${words}` } : { letter: printed, words };
}

/** Cells of one column as few ranges, from the top: C7, C8, C9 and C12 are C7:C9 and C12. */
export function ranges(rows: readonly number[], column: number): readonly string[] {
  const found: [first: number, last: number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const open = found.at(-1);
    if (open && open[1] === row - 1) open[1] = row;
    else found.push([row, row]);
  }
  return found.map(([first, last]) =>
    first === last ? address(first, column) : `${address(first, column)}:${address(last, column)}`,
  );
}
