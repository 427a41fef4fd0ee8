/** New sheets as an .xlsx file. The same sheets give the same bytes. */
import {
  type Cell as FileCell,
  type CellValue as FileValue,
  type Style,
  Workbook,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { LOOKS } from '../look';
import { address, type Box, isCellError } from '../sheet';
import { type CellStyle, type CellToWrite, type SheetToWrite, listOf } from '../sheet-to-write';
import { storedFormula } from './formulas';

export interface WorkbookProperties {
  readonly title: string;
  readonly subject?: string;
}

/** Stated for every file: its own would make each file differ. */
const WRITTEN = new Date(Date.UTC(2000, 0, 1));
/** The archive's dates carry no time zone: midnight wherever the file is written. */
const WRITTEN_IN_ARCHIVE = new Date(2000, 0, 1);

const FONT = { name: 'Calibri', size: 11 };
const INK = { argb: 'FF000000' };
const COLUMNS = 16_384;
const MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/**
 * Formulas are stored with their values. Only where one has none is the file calculated when it is opened: a reader
 * without the add-in would see #NAME? in place of the values that stand in the file.
 * @throws RangeError for a number that is none, a formula that a file cannot hold, or a sheet name with an apostrophe
 */
export async function writeXlsx(sheets: readonly SheetToWrite[], properties: WorkbookProperties): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.title = properties.title;
  if (properties.subject !== undefined) workbook.subject = properties.subject;
  workbook.creator = 'Covenant';
  workbook.lastModifiedBy = 'Covenant';
  workbook.created = WRITTEN;
  workbook.modified = WRITTEN;
  const isCalculated = sheets.every(({ cells }) =>
    cells.every(({ formula, value }) => formula === undefined || value !== null),
  );
  workbook.calcProperties = { fullCalcOnLoad: !isCalculated };
  for (const sheet of sheets) addSheet(workbook, sheet);
  const bytes = await workbook.xlsx.writeBuffer({ zip: { modTime: WRITTEN_IN_ARCHIVE, timestamps: 'dos' } });
  return new Uint8Array(bytes);
}

function addSheet(workbook: Workbook, sheetToWrite: SheetToWrite): void {
  const { name, cells, merges, columnWidths, rowHeights, freeze, print } = sheetToWrite;
  if (name.includes("'"))
    throw new RangeError(`A sheet cannot be written under the name ${name}: leave out the apostrophe.`);
  const sheet = workbook.addWorksheet(name, { views: [{ ...viewOf(freeze), showGridLines: false } as never] });
  columnWidths.forEach((width, column) => {
    sheet.getColumn(column + 1).width = width;
  });
  for (const [row, height] of rowHeights) sheet.getRow(row + 1).height = height;
  for (const cell of cells) writeCell(sheet.getCell(cell.row + 1, cell.column + 1), cell);
  for (const { top, left, bottom, right } of merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  setUpPrint(sheet, print);
}

const viewOf = (freeze: SheetToWrite['freeze']) =>
  freeze ? { state: 'frozen', xSplit: freeze.columns, ySplit: freeze.rows } : { state: 'normal' };

function setUpPrint(sheet: Worksheet, print: SheetToWrite['print']): void {
  const { orientation, repeatRows, area, pagesBegin = [], header, footer } = print;
  Object.assign(sheet.pageSetup, {
    orientation,
    margins: MARGINS,
    fitToPage: true,
    fitToWidth: 1,
    // As many pages high as it takes.
    fitToHeight: 0,
    printArea: printed(area),
  });
  if (repeatRows) sheet.pageSetup.printTitlesRow = `${repeatRows[0] + 1}:${repeatRows[1] + 1}`;
  // The page ends below the row before, over every column.
  for (const row of pagesBegin) sheet.getRow(row).addPageBreak(0, COLUMNS);
  Object.assign(sheet.headerFooter, { oddHeader: centered(header), oddFooter: centered(footer) });
}

/** excelts puts a $ before each corner's column and none before its row, which some readers take for a moving reference. */
const printed = (area: Box): string => range(area).replace(/\d+/g, '$$$&');
const range = ({ top, left, bottom, right }: Box): string => `${address(top, left)}:${address(bottom, right)}`;

/** Unless the text says with a code of its own where it stands. */
const centered = (text: string): string => (text === '' || /^&[LCR]/.test(text) ? text : `&C${text}`);

function writeCell(target: FileCell, cell: CellToWrite): void {
  target.value = fileValue(cell);
  if (cell.style) target.style = fileStyle(cell.style, cell.numberFormat);
  const list = listOf(cell.choices);
  if (list !== null)
    target.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${list}"`], showErrorMessage: false };
}

function fileValue(cell: CellToWrite): FileValue {
  const { value, formula } = cell;
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`${address(cell.row, cell.column)} is to hold ${value}, which is no number of a spreadsheet.`);
  }
  const plain = isCellError(value) ? { error: value.error } : typeof value === 'string' ? escaped(value) : value;
  if (formula === undefined) return plain as FileValue;
  const stored = { formula: storedFormula(formula) };
  return (value === null ? stored : { ...stored, result: plain }) as FileValue;
}

/** What XML cannot hold, or would change, stands by its number; so does what only looks like that. */
const escaped = (text: string): string =>
  text.replace(NOT_IN_XML, (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
const NOT_IN_XML =
  // eslint-disable-next-line no-control-regex
  /_(?=x[0-9A-Fa-f]{4}_)|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

function fileStyle(style: CellStyle, ownFormat: string | undefined): Partial<Style> {
  const { bold, italic, size, ink, ground, border, align, wrap, indent, ...look } = LOOKS[style];
  const numberFormat = ownFormat ?? look.numberFormat;
  return {
    font: {
      ...FONT,
      ...(size && { size }),
      ...(bold && { bold }),
      ...(italic && { italic }),
      ...(ink && { color: { argb: `FF${ink}` } }),
    },
    alignment: {
      vertical: 'top',
      ...(align && { horizontal: align }),
      ...(wrap && { wrapText: true }),
      ...(indent && { indent: 1 }),
    },
    ...(ground && { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${ground}` } } as const }),
    ...(numberFormat && { numFmt: numberFormat }),
    ...(border && { border: BORDERS[border] }),
  };
}

const THIN = { style: 'thin', color: INK } as const;
const BORDERS = {
  box: { top: THIN, left: THIN, bottom: THIN, right: THIN },
  'line above': { top: THIN },
  'double line below': { bottom: { style: 'double', color: INK } },
} as const;
