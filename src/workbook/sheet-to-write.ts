/** A new sheet as it is to be written: by the command line into a file, by the task pane into Excel. Rows and columns count from 0. */
import type { Box, CellValue } from './sheet';

/** What a cell is for; each host gives it one look. */
export type CellStyle =
  | 'title'
  | 'heading'
  | 'columnHead'
  | 'amountHead'
  | 'words'
  | 'worked'
  | 'note'
  | 'besideNote'
  | 'quote'
  | 'reference'
  | 'inputLabel'
  | 'inputAmount'
  | 'inputDate'
  | 'date'
  | 'amount'
  | 'total'
  | 'ratio'
  | 'limit'
  | 'verdict'
  | 'mirror'
  | 'source'
  /** Words of others, which stay words however often the cell is edited. */
  | 'quoted'
  | 'number';

export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  /** The value; with a formula, its true calculated value, or `null` to leave it out of the file. */
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
  /** In place of the style's own. */
  readonly numberFormat?: string;
  /** Offered in a list that drops down; anything else can still be typed. */
  readonly choices?: readonly string[];
}

export interface SheetToWrite {
  readonly name: string;
  readonly cells: readonly CellToWrite[];
  readonly merges: readonly Box[];
  /** In characters, by column. */
  readonly columnWidths: readonly number[];
  /** In points, by row, where not the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** So many rows and columns stay in view while the others scroll. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly fitToWidth: true;
    readonly orientation: 'portrait' | 'landscape';
    readonly repeatRows?: readonly [first: number, last: number];
    readonly area: Box;
    /** Rows that begin a page, wherever the one before them ends. */
    readonly pagesBegin?: readonly number[];
    /** Centred unless they begin with &L, &C or &R; Excel's codes count: &P the page, &N how many, && for an ampersand. */
    readonly header: string;
    readonly footer: string;
  };
}

/** A list in a cell is written with commas between its entries, and has a longest length. */
const LONGEST_LIST = 255;

/** The entries of a drop-down list as spreadsheets write it; null where it cannot hold them. */
export function listOf(choices: readonly string[] | undefined): string | null {
  if (!choices?.length || choices.some((choice) => /[,"]/.test(choice))) return null;
  const list = choices.join(',');
  return list.length <= LONGEST_LIST ? list : null;
}
