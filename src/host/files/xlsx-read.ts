/** An .xlsx file as a Univer workbook. */
import type { Cell, CellValue, Workbook, Worksheet } from '@cj-tech-master/excelts';
import {
  CellValueType,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  VerticalAlign,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core';
import { typedFormula } from '../../workbook/xlsx/formulas';
import { ERROR, textType } from '../model/cells';
import { parseA1 } from '../model/address';
import { themeColors } from './colors';
import { gridStyle } from './styles';

const DAY = 86_400_000;
/** Digits of a day's fraction that tell milliseconds apart. */
const SERIAL_DIGITS = 9;
const SPARE_ROWS = 50;
const SPARE_COLUMNS = 5;
const LEAST_COLUMNS = 26;
const PIXELS_PER_CHARACTER = 7;
const CELL_PADDING = 5;
export const PIXELS_PER_POINT = 4 / 3;
const DEFAULT_WIDTH = 9;
const DEFAULT_HEIGHT = 15;
/** excelts' type of a cell under a merged one; it repeats the first cell's value. */
const MERGED = 1;
export const DEFINED_NAMES = 'SHEET_DEFINED_NAME_PLUGIN';
const UNIVER_VERSION = '0.25.1';
/** Of cells that name none: Excel's, not Univer's. */
const DEFAULT_STYLE: IStyleData = { ff: 'Calibri', fs: 11, vt: VerticalAlign.BOTTOM };

export const sheetId = (sheet: Worksheet): string => `sheet${sheet.id}`;
export const theme = (file: Workbook): string[] =>
  themeColors((file as unknown as { _themes?: { theme1?: string } })._themes?.theme1);

export const widthInPixels = (characters: number): number =>
  Math.round(characters * PIXELS_PER_CHARACTER + CELL_PADDING);
export const widthInCharacters = (pixels: number): number => (pixels - CELL_PADDING) / PIXELS_PER_CHARACTER;

/** A date of the file as Excel's serial number. */
const serial = (date: Date): number => Number(((date.getTime() - Date.UTC(1899, 11, 30)) / DAY).toFixed(SERIAL_DIGITS));

function plain(value: CellValue): string | number | boolean | null {
  if (value instanceof Date) return serial(value);
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map((run) => run.text).join('');
  if ('text' in value) return plain(value.text as CellValue);
  if ('checkbox' in value) return value.checkbox;
  return null;
}

const holdsError = (value: CellValue): boolean => typeof value === 'object' && value !== null && 'error' in value;

export function gridCell(cell: Cell): ICellData {
  if ((cell.type as number) === MERGED) return {};
  const { formula } = cell;
  const value = plain(formula ? (cell.result as CellValue) : cell.value);
  const data: ICellData = formula ? { f: typedFormula(formula) } : {};
  if (value === null || value === '') return data;
  if (typeof value === 'boolean') return { ...data, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...data, v: value, t: CellValueType.NUMBER };
  const isError = ERROR.test(value) && holdsError(cell.value);
  return { ...data, v: value, t: formula || isError ? CellValueType.STRING : textType(value) };
}

function gridColumns(sheet: Worksheet, count: number): IWorksheetData['columnData'] {
  const columns: IWorksheetData['columnData'] = {};
  for (let c = 1; c <= count; c++) {
    const { width, hidden } = sheet.getColumn(c);
    if (width || hidden) columns[c - 1] = { ...(width && { w: widthInPixels(width) }), ...(hidden && { hd: 1 }) };
  }
  return columns;
}

function gridRange(address: string): IRange {
  const { row, column, rows, columns } = parseA1(address);
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

interface View {
  state?: string;
  xSplit?: number;
  ySplit?: number;
  showGridLines?: boolean;
}

function gridView(view: View | undefined): Partial<IWorksheetData> {
  const { xSplit = 0, ySplit = 0 } = view ?? {};
  return {
    showGridlines: view?.showGridLines === false ? 0 : 1,
    ...(view?.state === 'frozen' && {
      freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    }),
  };
}

type StyleId = (style: IStyleData) => string;

function gridSheet(sheet: Worksheet, colors: string[], styleId: StyleId): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const rowData: NonNullable<IWorksheetData['rowData']> = {};
  let rows = sheet.rowCount;
  let columns = sheet.columnCount;
  sheet.eachRow({ includeEmpty: true }, (row, r) => {
    rows = Math.max(rows, r);
    if (row.hidden || row.height) {
      const height = row.height ? { h: row.height * PIXELS_PER_POINT, ia: 0 as const } : {};
      rowData[r - 1] = { ...(row.hidden && { hd: 1 }), ...height };
    }
    row.eachCell({ includeEmpty: true }, (cell, c) => {
      columns = Math.max(columns, c);
      (cellData[r - 1] ??= {})[c - 1] = { ...gridCell(cell), s: styleId(gridStyle(cell, colors)) };
    });
  });
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  return {
    id: sheetId(sheet),
    name: sheet.name,
    defaultStyle: DEFAULT_STYLE,
    hidden: sheet.state === 'visible' ? 0 : 1,
    rowCount: rows + SPARE_ROWS,
    columnCount: Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS),
    defaultColumnWidth: widthInPixels(defaultColWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: Math.round((defaultRowHeight ?? DEFAULT_HEIGHT) * PIXELS_PER_POINT),
    cellData,
    rowData,
    columnData: gridColumns(sheet, columns),
    mergeData: (sheet.model.merges ?? []).map(gridRange),
    ...gridView(sheet.views?.[0] as View | undefined),
  };
}

function gridNames(file: Workbook): string {
  const names = file.definedNames.model
    .filter(({ ranges }) => ranges.length)
    .map(({ name, ranges }, i) => {
      const id = `n${i}`;
      const localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
      return [id, { id, name, formulaOrRefString: ranges.join(','), localSheetId }];
    });
  return JSON.stringify(Object.fromEntries(names));
}

let opened = 0;

export function toGrid(file: Workbook, name: string): Partial<IWorkbookData> {
  const styles: Record<string, IStyleData> = {};
  const ids = new Map<string, string>();
  const styleId: StyleId = (style) => {
    const key = JSON.stringify(style);
    const id = ids.get(key) ?? `s${ids.size}`;
    ids.set(key, id);
    styles[id] = style;
    return id;
  };
  const colors = theme(file);
  const sheets = file.worksheets.map((sheet) => gridSheet(sheet, colors, styleId));
  return {
    id: `workbook${++opened}`,
    name,
    appVersion: UNIVER_VERSION,
    locale: LocaleType.EN_US,
    styles,
    sheetOrder: sheets.map(({ id = '' }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: DEFINED_NAMES, data: gridNames(file) }],
  };
}

const BLANK_SHEET = { rowCount: 200, columnCount: 26 };

/** A new workbook with one empty sheet. */
export function blankWorkbook(): Partial<IWorkbookData> {
  const sheet = { id: 'sheet1', name: 'Sheet1', defaultStyle: DEFAULT_STYLE, ...BLANK_SHEET };
  return { id: `workbook${++opened}`, name: 'Book1.xlsx', sheetOrder: [sheet.id], sheets: { [sheet.id]: sheet } };
}
