/** Writes a new sheet into Excel. */
import { address, type Box, type WorkbookContent } from '../sheet';
import type { SheetToWrite } from '../sheet-to-write';
import { allOrNothing } from './all-or-nothing';
import { entriesOf } from './entries';
import { offerChoices } from './choices';
import { formatCells } from './look-format';
import { writingInExcel } from './run';

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
    worksheets.load('items/id');
    await context.sync();
    const known = new Set(worksheets.items.map(({ id }) => id));
    await allOrNothing(context, { name: toWrite.name, known }, () => {
      const sheet = worksheets.add(toWrite.name);
      if (before) sheet.position = before.position + 1;
      const entries = entriesOf(toWrite.cells, dateSystem);
      sheet.getRangeByIndexes(0, 0, entries.length, entries[0]?.length ?? 1).formulas = entries;
      formatCells(sheet, toWrite.cells);
      offerChoices(sheet, toWrite.cells);
      layOut(sheet, toWrite);
      setUpPrint(sheet, toWrite.print);
      sheet.activate();
    });
  });
}

function layOut(sheet: Excel.Worksheet, { columnWidths, rowHeights, merges, freeze }: SheetToWrite): void {
  sheet.showGridlines = false;
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOf(width);
  });
  for (const [row, height] of rowHeights) sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  for (const box of merges) sheet.getRange(rangeOf(box)).merge();
  if (freeze) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
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
  for (const row of print.pagesBegin ?? []) sheet.horizontalPageBreaks.add(address(row, 0));
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
