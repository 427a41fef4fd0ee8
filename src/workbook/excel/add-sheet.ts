/** Writes a new sheet into Excel. */
import { address, type Box, isCellError, type WorkbookContent } from '../sheet';
import type { CellToWrite, SheetToWrite } from '../sheet-to-write';
import { allOrNothing } from './all-or-nothing';
import { formatCells } from './look-format';
import { writingInExcel } from './run';

const DAYS_FROM_1900_TO_1904 = 1462;
/** A column so many characters wide, in the default font: 7 pixels a digit, 5 around them, 4 pixels to 3 points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export function addSheet(
  toWrite: SheetToWrite,
  after: string | null,
  dateSystem: WorkbookContent['dateSystem'],
): Promise<void> {
  return writingInExcel(async (context) => {
    const { worksheets } = context.workbook;
    const before = after === null ? null : worksheets.getItem(after).load('position');
    const sheet = worksheets.add(toWrite.name).load('id');
    await context.sync();
    await allOrNothing(context, { id: sheet.id, name: toWrite.name }, () => {
      if (before) sheet.position = before.position + 1;
      writeCells(sheet, toWrite.cells, dateSystem);
      formatCells(sheet, toWrite.cells);
      layOut(sheet, toWrite);
      setUpPrint(sheet, toWrite.print);
      sheet.activate();
    });
  });
}

function writeCells(
  sheet: Excel.Worksheet,
  cells: readonly CellToWrite[],
  dateSystem: WorkbookContent['dateSystem'],
): void {
  const rows = 1 + Math.max(0, ...cells.map(({ row }) => row));
  const columns = 1 + Math.max(0, ...cells.map(({ column }) => column));
  const entries: (string | number | boolean | null)[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => null),
  );
  for (const cell of cells) {
    const row = entries[cell.row];
    if (row) row[cell.column] = entryOf(cell, dateSystem);
  }
  sheet.getRangeByIndexes(0, 0, rows, columns).formulas = entries;
}

/** What is to be entered for the cell to hold its formula or value; `null` leaves it empty. */
function entryOf({ value, formula, style }: CellToWrite, dateSystem: 1900 | 1904): string | number | boolean | null {
  if (formula !== undefined) return formula;
  if (isCellError(value)) return value.error;
  if (typeof value === 'string') return asText(value);
  const isLaterDate = dateSystem === 1904 && style === 'inputDate' && typeof value === 'number';
  return isLaterDate ? value - DAYS_FROM_1900_TO_1904 : value;
}

/** Excel reads text that looks like a number, date, truth value or formula as one, unless an apostrophe stands before it. */
const asText = (text: string): string =>
  /^[A-Za-z“(][^\d]*$/.test(text) && !/^(true|false)$/i.test(text) ? text : `'${text}`;

function layOut(sheet: Excel.Worksheet, { columnWidths, rowHeights, merges }: SheetToWrite): void {
  sheet.showGridlines = false;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const [row, height] of rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const box of merges) sheet.getRange(rangeOf(box)).merge();
}

function setUpPrint(sheet: Excel.Worksheet, print: SheetToWrite['print']): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(rangeOf(print.area));
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    pageLayout.setPrintTitleRows(`$${first + 1}:$${last + 1}`);
  }
  const header = sections(print.header);
  const footer = sections(print.footer);
  pageLayout.headersFooters.defaultForAllPages.set({
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  });
}

const rangeOf = ({ top, left, bottom, right }: Box): string => `${address(top, left)}:${address(bottom, right)}`;

/** `&Lleft&Rright` by where it stands; text before the first code is centred. A doubled "&" begins no code. */
function sections(text: string): { L: string; C: string; R: string } {
  const found = { L: '', C: '', R: '' };
  let where: keyof typeof found = 'C';
  for (const part of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    if (part === '&L' || part === '&C' || part === '&R') where = part.slice(1) as keyof typeof found;
    else found[where] += part;
  }
  return found;
}
