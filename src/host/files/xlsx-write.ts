/** Writes the grid's workbook into the file it came from, touching only what changed: what the grid does not know (charts, comments, rules) stays in the file. */
import { type Cell, type CellValue, Workbook, type Worksheet } from '@cj-tech-master/excelts';
import type { ICellData, IRange, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { BooleanNumber, VerticalAlign } from '@univerjs/core';
import { storedFormula } from '../../workbook/xlsx/formulas';
import { columnName } from '../model/address';
import { typeOf, valueOf } from '../model/cells';
import { gridStyle, putStyle } from './styles';
import { DEFINED_NAMES, PIXELS_PER_POINT, gridCell, sheetId, theme, widthInCharacters } from './xlsx-read';

/** Spilled ranges by sheet, row and column: Univer's `FormulaDataModel.getArrayFormulaRange()[workbook]`. */
export type Spills = Record<string, Record<number, Record<number, IRange>>>;
type Cells = Record<number, Record<number, ICellData>>;

/** Results that differ by less are the same: Univer calculates a little differently in the last digits. */
const RELATIVE_DIFFERENCE = 1e-9;
const SAME_WIDTH = 0.2;
const SAME_HEIGHT = 0.4;

const rangeAddress = ({ startRow, startColumn, endRow, endColumn }: IRange): string =>
  `${columnName(startColumn)}${startRow + 1}:${columnName(endColumn)}${endRow + 1}`;

function fileValue(cell: ICellData, before: ICellData, spill: IRange | undefined): CellValue {
  const type = typeOf(cell);
  const value = valueOf(cell);
  const plain = type === 'Error' ? { error: value } : value;
  if (!cell.f) return (plain === '' ? null : plain) as CellValue;
  // The grid cannot calculate all that Excel can: an error where the file has a value is left out, and Excel calculates it.
  const unknown = cell.f === before.f && type === 'Error' && typeOf(before) !== 'Error';
  const calculated = cell.v !== null && cell.v !== undefined && !unknown;
  const formula = storedFormula(cell.f);
  const array = spill && { shareType: 'array', ref: rangeAddress(spill) };
  return { formula, ...array, ...(calculated && { result: plain }) } as CellValue;
}

function isSame(before: ICellData, now: ICellData): boolean {
  if ((before.f ?? '') !== (now.f ?? '') || typeOf(before) !== typeOf(now)) return false;
  const a = valueOf(before);
  const b = valueOf(now);
  if (a === b) return true;
  const bothNumbers = typeof a === 'number' && typeof b === 'number';
  return Boolean(now.f) && bothNumbers && Math.abs(a - b) <= RELATIVE_DIFFERENCE * Math.abs(a);
}

const isSameStyle = (a: IStyleData, b: IStyleData): boolean =>
  JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort());

class SheetWriter {
  private readonly colors: string[];
  private readonly from: Partial<IWorksheetData>;

  constructor(
    private readonly data: IWorkbookData,
    private readonly id: string,
    private readonly spills: Spills[string] | undefined,
    file: Workbook,
  ) {
    this.colors = theme(file);
    this.from = data.sheets[id] ?? {};
  }

  write(sheet: Worksheet, order: number): void {
    const { name = '', hidden } = this.from;
    if (sheet.name !== name) sheet.name = name;
    sheet.orderNo = order;
    if (!hidden) sheet.state = 'visible';
    else if (sheet.state === 'visible') sheet.state = 'hidden';
    const merges = new Set((this.from.mergeData ?? []).map(rangeAddress));
    const had = new Set(sheet.model.merges ?? []);
    for (const range of had) if (!merges.has(range)) sheet.unMergeCells(range);
    this.writeCells(sheet);
    for (const range of merges) if (!had.has(range)) sheet.mergeCells(range);
    this.writeRowsAndColumns(sheet);
  }

  private writeCells(sheet: Worksheet): void {
    const cells = (this.from.cellData ?? {}) as Cells;
    sheet.eachRow({ includeEmpty: false }, (row, r) =>
      row.eachCell({ includeEmpty: false }, (cell, c) => {
        if (!cells[r - 1]?.[c - 1]) this.writeCell(cell, {});
      }),
    );
    for (const [r, row] of Object.entries(cells)) {
      for (const [c, cell] of Object.entries(row)) {
        if (cell && Object.keys(cell).length) this.writeCell(sheet.getCell(Number(r) + 1, Number(c) + 1), cell);
      }
    }
  }

  private writeCell(cell: Cell, now: ICellData): void {
    const before = gridCell(cell);
    if (!isSame(before, now)) cell.value = this.valueFor(cell, now, before);
    const style = this.styleOf(now);
    if (!isSameStyle(gridStyle(cell, this.colors), style)) putStyle(cell, style);
  }

  private valueFor(cell: Cell, now: ICellData, before: ICellData): CellValue {
    try {
      return fileValue(now, before, this.spills?.[cell.row - 1]?.[cell.col - 1]);
    } catch (error) {
      throw new Error(`${this.from.name}!${cell.address}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private styleOf({ s }: ICellData): IStyleData {
    const style = typeof s === 'string' ? (this.data.styles[s] ?? {}) : (s ?? {});
    return { ...style, vt: style.vt ?? VerticalAlign.BOTTOM };
  }

  private writeRowsAndColumns(sheet: Worksheet): void {
    for (const [r, row] of Object.entries(this.from.rowData ?? {})) {
      const kept = sheet.getRow(Number(r) + 1);
      if (!row) continue;
      if (Boolean(row.hd) !== Boolean(kept.hidden)) kept.hidden = Boolean(row.hd);
      // A height that the grid fitted itself is no one's choice, and other spreadsheets fit their own.
      const isChosen = row.h !== undefined && row.ia === BooleanNumber.FALSE;
      const points = (row.h ?? 0) / PIXELS_PER_POINT;
      if (isChosen && Math.abs((kept.height ?? 0) - points) > SAME_HEIGHT) kept.height = points;
    }
    for (const [c, column] of Object.entries(this.from.columnData ?? {})) {
      if (!column) continue;
      const kept = sheet.getColumn(Number(c) + 1);
      const width = widthInCharacters(column.w ?? 0);
      if (column.w && Math.abs((kept.width ?? 0) - width) > SAME_WIDTH) kept.width = width;
      if (Boolean(column.hd) !== Boolean(kept.hidden)) kept.hidden = Boolean(column.hd);
    }
  }
}

/** Commas between ranges, not those within a quoted sheet name. */
const BETWEEN_RANGES = /,(?=[^']*(?:'[^']*'[^']*)*$)/;

function fileNames(data: IWorkbookData): { name: string; ranges: string[] }[] {
  const resource = data.resources?.find(({ name }) => name === DEFINED_NAMES)?.data || '{}';
  const names = JSON.parse(resource) as Record<string, { name: string; formulaOrRefString: string }>;
  return Object.values(names).map(({ name, formulaOrRefString }) => ({
    name,
    ranges: formulaOrRefString.replace(/^=/, '').split(BETWEEN_RANGES),
  }));
}

/** The file, changed as the grid's workbook was; refuses workbooks that count dates from 1904. */
export function toFileWorkbook(
  data: IWorkbookData,
  spills: Spills | null | undefined,
  file = new Workbook(),
): Workbook {
  if (file.properties?.date1904) throw new Error('Workbooks that count dates from 1904 cannot be saved here.');
  for (const sheet of [...file.worksheets]) if (!data.sheets[sheetId(sheet)]) file.removeWorksheet(sheet.id);
  data.sheetOrder.forEach((id, order) => {
    const existing = file.worksheets.find((sheet) => sheetId(sheet) === id);
    const sheet = existing ?? file.addWorksheet(data.sheets[id]?.name ?? id);
    new SheetWriter(data, id, spills?.[id], file).write(sheet, order + 1);
  });
  file.definedNames.model = fileNames(data);
  file.calcProperties = { ...file.calcProperties, fullCalcOnLoad: true };
  return file;
}
