/** Excel.Range on Univer's cells. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from '@univerjs/core';
import type { FRange } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-numfmt/facade';
import { accessDenied, itemNotFound, notImplemented, payloadTooLarge, wrongShape } from '../protocol/errors';
import { Model } from '../protocol/model';
import { type Box, COLUMNS, ROWS, boundingBox, checked, intersection, parseA1, quoted, toA1 } from './address';
import { type Cell, type Value, cellFor, textOf, typeOf, valueCell, valueOf } from './cells';
import { DataValidation } from './data-validation';
import { Format } from './format';
import type { Worksheet } from './worksheet';

/** Excel refuses to answer more at once. */
const MAX_CELLS = 5_000_000;
const GENERAL = 'General';

export class Range extends Model {
  static override readonly tracked = true;
  static override readonly props = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnHidden',
    'columnIndex',
    'formulas',
    'hidden',
    'isEntireColumn',
    'isEntireRow',
    'numberFormat',
    'rowCount',
    'rowHidden',
    'rowIndex',
    'text',
    'valueTypes',
    'values',
  ];
  readonly className = 'Range';
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly format: Format;

  constructor(
    readonly sheet: Worksheet,
    readonly box: Box,
  ) {
    super();
    checked(box);
    this.rowIndex = box.row;
    this.columnIndex = box.column;
    this.rowCount = box.rows;
    this.columnCount = box.columns;
    this.format = new Format(this);
  }

  get dataValidation() {
    return new DataValidation(this);
  }
  get worksheet() {
    return this.sheet;
  }
  get cellCount() {
    return this.rowCount * this.columnCount;
  }
  get address() {
    return `${quoted(this.sheet.name)}!${toA1(this.box)}`;
  }
  get addressLocal() {
    return this.address;
  }
  get isEntireColumn() {
    return this.rowCount === ROWS;
  }
  get isEntireRow() {
    return this.columnCount === COLUMNS;
  }

  get values(): Value[][] {
    return this.map(valueOf);
  }
  set values(values: unknown) {
    this.write(values);
  }
  get formulas(): Value[][] {
    return this.map((cell, r, c) => {
      if (cell?.f) return cell.f;
      return cell?.si ? this.getCell(r, c).grid.getFormula() : valueOf(cell);
    });
  }
  set formulas(formulas: unknown) {
    this.write(formulas);
  }
  get valueTypes(): string[][] {
    return this.map(typeOf);
  }
  get text(): string[][] {
    const sheet = this.sheet.grid.getSheet();
    return this.map((cell, r, c) => textOf(cell, sheet.getCell(this.rowIndex + r, this.columnIndex + c)));
  }
  get numberFormat(): string[][] {
    return this.styles((style) => style?.n?.pattern || GENERAL);
  }
  set numberFormat(patterns: string[][] | string) {
    const rows = Array.isArray(patterns) ? this.shaped(patterns) : null;
    const wanted = (r: number, c: number) => (rows ? rows[r]?.[c] : patterns) as string | null | undefined;
    this.restyle(
      'n',
      this.numberFormat.map((line, r) => line.map((kept, c) => ({ pattern: wanted(r, c) ?? kept }))),
    );
  }

  private write(values: unknown): void {
    this.put(this.matrix(values, (value, r, c) => cellFor(value, this.styleAt(r, c)?.n?.pattern ?? '')));
  }

  /** The cells to change: a scalar goes to every cell, rows must have the range's shape, null leaves a cell alone. */
  private matrix(
    values: unknown,
    cell: (value: unknown, r: number, c: number) => ICellData | null,
  ): IObjectMatrixPrimitiveType<ICellData> {
    const rows = Array.isArray(values) ? this.shaped(values) : null;
    const out: IObjectMatrixPrimitiveType<ICellData> = {};
    for (let r = 0; r < this.rowCount; r++) {
      for (let c = 0; c < this.columnCount; c++) {
        const data = cell(rows ? rows[r]?.[c] : values, r, c);
        const row = this.rowIndex + r;
        const column = this.columnIndex + c;
        if (data && !this.sheet.isCovered(row, column)) (out[row] ??= {})[column] = data;
      }
    }
    return out;
  }

  private shaped(rows: unknown[]): unknown[][] {
    const fits =
      rows.length === this.rowCount && rows.every((row) => Array.isArray(row) && row.length === this.columnCount);
    if (!fits) throw wrongShape();
    return rows as unknown[][];
  }

  private put(cells: IObjectMatrixPrimitiveType<ICellData>): void {
    this.writable();
    if (Object.keys(cells).length) this.grid.setValues(cells);
  }

  clear(applyTo = 'All'): void {
    this.writable();
    if (applyTo !== 'Formats') this.put(this.matrix('', (value) => cellFor(value, '')));
    if (applyTo !== 'Contents') this.grid.clearFormat();
  }

  /** Only of type Values; formulas would need their references moved. */
  async copyFrom(source: Range | string, copyType = 'All'): Promise<void> {
    const from = typeof source === 'string' ? this.sheet.getRange(source) : source;
    if (copyType !== 'Values') throw notImplemented(`Range.copyFrom of type ${copyType}`);
    await this.sheet.book.settled();
    const cells = from.map(valueCell);
    const to = this.getAbsoluteResizedRange(from.rowCount, from.columnCount);
    to.put(to.matrix(cells, (cell) => cell as ICellData));
  }

  /** office.js asks before it sends a large write in chunks. */
  _validateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) throw wrongShape();
  }

  /** Refuses a protected sheet, and grows the grid to hold the range. */
  writable(): void {
    if (this.sheet.protection.protected) throw accessDenied();
    this.sheet.hold(this.box);
  }

  private map<T>(of: (cell: Cell, r: number, c: number) => T): T[][] {
    if (this.cellCount > MAX_CELLS) throw payloadTooLarge();
    const { cellAt } = this.sheet;
    return Array.from({ length: this.rowCount }, (_, r) =>
      Array.from({ length: this.columnCount }, (__, c) => of(cellAt(this.rowIndex + r, this.columnIndex + c), r, c)),
    );
  }

  private styleAt(r: number, c: number): Nullable<IStyleData> {
    return this.sheet.style(this.rowIndex + r, this.columnIndex + c);
  }

  /** Something of each cell's style, as rows. */
  styles<T>(of: (style: Nullable<IStyleData>) => T): T[][] {
    return this.map((_cell, r, c) => of(this.styleAt(r, c)));
  }

  /** The one value that all cells share; null where they differ, as in Excel. */
  same<T>(of: (style: Nullable<IStyleData>) => T): T | null {
    const first = of(this.styleAt(0, 0));
    for (let r = 0; r < this.rowCount; r++) {
      for (let c = 0; c < this.columnCount; c++) if (of(this.styleAt(r, c)) !== first) return null;
    }
    return first;
  }

  /** One property of the cells' style, one value or rows of them. Never through setValues: that deletes formulas. */
  restyle(type: keyof IStyleData, value: unknown): void {
    this.writable();
    const range = this.grid.getRange();
    this.sheet.book.command('sheet.command.set-style', { subUnitId: this.sheet.id, range, style: { type, value } });
  }

  /** Univer's range; only for ranges that the grid holds, it throws for others. */
  get grid(): FRange {
    return this.sheet.grid.getRange(this.rowIndex, this.columnIndex, this.rowCount, this.columnCount);
  }

  get rowHidden() {
    const sheet = this.sheet.grid.getSheet();
    return shared(this.rowIndex, this.rowCount, (row) => !sheet.getRowVisible(row));
  }
  set rowHidden(hide) {
    this.writable();
    if (hide) this.sheet.grid.hideRows(this.rowIndex, this.rowCount);
    else this.sheet.grid.showRows(this.rowIndex, this.rowCount);
  }
  get columnHidden() {
    const sheet = this.sheet.grid.getSheet();
    return shared(this.columnIndex, this.columnCount, (column) => !sheet.getColVisible(column));
  }
  set columnHidden(hide) {
    this.writable();
    if (hide) this.sheet.grid.hideColumns(this.columnIndex, this.columnCount);
    else this.sheet.grid.showColumns(this.columnIndex, this.columnCount);
  }
  get hidden(): boolean | null {
    if (this.rowHidden === true || this.columnHidden === true) return true;
    return this.rowHidden === null || this.columnHidden === null ? null : false;
  }

  merge(across = false): void {
    this.writable();
    if (across) this.grid.mergeAcross();
    else this.grid.merge();
  }
  unmerge(): void {
    this.writable();
    this.grid.breakApart();
  }
  getMergedAreasOrNullObject() {
    return this.sheet.mergedAreas(this.box);
  }

  insert(): Range {
    this.writable();
    if (this.isEntireRow) this.sheet.grid.insertRows(this.rowIndex, this.rowCount);
    else if (this.isEntireColumn) this.sheet.grid.insertColumns(this.columnIndex, this.columnCount);
    else throw notImplemented('Range.insert of part of a row or column');
    return this;
  }
  delete(): void {
    this.writable();
    if (this.isEntireRow) this.sheet.grid.deleteRows(this.rowIndex, this.rowCount);
    else if (this.isEntireColumn) this.sheet.grid.deleteColumns(this.columnIndex, this.columnCount);
    else throw notImplemented('Range.delete of part of a row or column');
  }

  select(): void {
    const wasInFront = this.sheet.isInFront;
    this.sheet.hold(this.box);
    this.sheet.activate();
    this.grid.activate();
    this.sheet.bringIntoView(this.rowIndex, this.columnIndex, wasInFront);
  }

  private at(row: number, column: number, rows = this.rowCount, columns = this.columnCount): Range {
    return new Range(this.sheet, { row, column, rows, columns });
  }
  getCell(row: number, column: number) {
    return this.at(this.rowIndex + row, this.columnIndex + column, 1, 1);
  }
  getRow(row: number) {
    return this.at(this.rowIndex + row, this.columnIndex, 1);
  }
  getColumn(column: number) {
    return this.at(this.rowIndex, this.columnIndex + column, this.rowCount, 1);
  }
  getLastCell() {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getLastRow() {
    return this.getRow(this.rowCount - 1);
  }
  getEntireRow() {
    return this.at(this.rowIndex, 0, this.rowCount, COLUMNS);
  }
  getEntireColumn() {
    return this.at(0, this.columnIndex, ROWS);
  }
  getOffsetRange(rows: number, columns: number) {
    return this.at(this.rowIndex + rows, this.columnIndex + columns);
  }
  getResizedRange(rows: number, columns: number) {
    return this.at(this.rowIndex, this.columnIndex, this.rowCount + rows, this.columnCount + columns);
  }
  getAbsoluteResizedRange(rows: number, columns: number) {
    return this.at(this.rowIndex, this.columnIndex, rows, columns);
  }
  getUsedRange(valuesOnly = false) {
    return this.sheet.used(valuesOnly, this.box) ?? this.getCell(0, 0);
  }
  getUsedRangeOrNullObject(valuesOnly = false) {
    return this.sheet.used(valuesOnly, this.box);
  }
  getBoundingRect(other: Range | string) {
    return new Range(this.sheet, boundingBox(this.box, boxOf(other)));
  }
  getIntersection(other: Range | string) {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound();
    return shared;
  }
  getIntersectionOrNullObject(other: Range | string) {
    const box = intersection(this.box, boxOf(other));
    return box && new Range(this.sheet, box);
  }
}

const boxOf = (range: Range | string): Box => (typeof range === 'string' ? parseA1(range) : range.box);

/** What a test says of all rows or columns; null where they differ. */
function shared(from: number, count: number, test: (index: number) => boolean): boolean | null {
  const first = test(from);
  for (let i = 1; i < count; i++) if (test(from + i) !== first) return null;
  return first;
}
