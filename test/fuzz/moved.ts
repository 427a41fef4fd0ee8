/** Sheets with rows and columns put in, and their formulas with them, as a spreadsheet does it. */
import { tokenTypes, tokenize } from '@borgar/fx';
import { type Box, type Sheet, type WorkbookContent, address } from '../../src/workbook/sheet';
import { parseAddress } from '../../src/workbook/memory';

export interface Move {
  /** Blank rows put in above a row, by that row. */
  readonly rows: ReadonlyMap<number, number>;
  /** Blank columns put in left of all. */
  readonly columns: number;
}

export function moved(workbook: WorkbookContent, name: string, move: Move): WorkbookContent {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => (sheet.name === name ? movedSheet(sheet, move) : sheet)),
  };
}

function movedSheet(sheet: Sheet, { rows, columns }: Move): Sheet {
  const down = (row: number): number => [...rows].reduce((at, [above, count]) => (row >= above ? at + count : at), row);
  const box = ({ top, left, bottom, right }: Box): Box => ({
    top: down(top),
    left: left + columns,
    bottom: down(bottom),
    right: right + columns,
  });
  const reference = (text: string): string => {
    const { row, column } = parseAddress(text);
    return address(down(row), column + columns);
  };
  const formula = (text: string): string =>
    tokenize(text, { mergeRefs: false })
      .map(({ type, value }) => (type === tokenTypes.REF_RANGE && /^[A-Z]+\d+$/.test(value) ? reference(value) : value))
      .join('');
  return {
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      row: down(cell.row),
      column: cell.column + columns,
      ...(cell.formula !== undefined && { formula: formula(cell.formula) }),
    })),
    merges: sheet.merges.map(box),
    hiddenRows: new Set([...sheet.hiddenRows].map(down)),
    hiddenColumns: new Set([...sheet.hiddenColumns].map((column) => column + columns)),
  };
}
