/** Excel.Worksheet, on one of Univer's sheets. */
import type { IStyleData, Nullable, Worksheet as Cells } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { alreadyExists, invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors';
import { Model, acceptEventRegistrations } from '../protocol/model';
import { type Box, COLUMNS, ROWS, intersection, parseA1, splitSheet } from './address';
import { RangeAreas } from './areas';
import type { Cell } from './cells';
import { NamedItemCollection } from './names';
import { PageLayout } from './page-layout';
import { WorksheetFreezePanes } from './panes';
import { WorksheetProtection } from './protection';
import { Range } from './range';
import type { Workbook } from './workbook';

/** Rows and columns kept beyond the last one written: Univer's sheets have a size, Excel's do not. */
const ROOM = 50;
const WHOLE: Box = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
const MAX_NAME = 31;
const FORBIDDEN_IN_NAME = /[\\/?*[\]:]/;
/** What stays visible above and left of a cell that was brought into view. */
const CONTEXT = { rows: 3, columns: 1 };
const LAST_VISIBLE = 'A workbook must contain at least one visible worksheet.';

export const WORKSHEET_EVENTS = [
  'DataChanged',
  'SelectionChanged',
  'Activated',
  'Deactivated',
  'Calculated',
  'Added',
  'Deleted',
  'FormatChanged',
  'RowHiddenChanged',
  'ProtectionChanged',
] as const;

export function checkSheetName(name: string): void {
  if (!name || name.length > MAX_NAME || FORBIDDEN_IN_NAME.test(name)) throw invalidArgument();
}

export class Worksheet extends Model {
  static override readonly props = ['id', 'name', 'position', 'showGridlines', 'tabColor', 'visibility'];
  readonly className = 'Worksheet';
  readonly protection = new WorksheetProtection(this);
  readonly freezePanes = new WorksheetFreezePanes(this);
  readonly pageLayout = new PageLayout(this);
  readonly horizontalPageBreaks = this.pageLayout.breaks;

  constructor(
    readonly book: Workbook,
    private readonly key: string,
  ) {
    super();
  }
  override get id() {
    return this.key;
  }

  get grid(): FWorksheet {
    const sheet = this.book.grid.getSheetBySheetId(this.id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  /** The sheet below the facade, which would be made anew for each cell. */
  private get cells(): Cells {
    const sheet = this.book.grid.getWorkbook().getSheetBySheetId(this.id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  get name(): string {
    return this.cells.getName();
  }
  set name(name) {
    checkSheetName(name);
    const other = this.book.worksheets.find(name);
    if (other && other.id !== this.id) throw alreadyExists();
    this.grid.setName(name);
  }
  get position(): number {
    return this.grid.getIndex();
  }
  set position(index) {
    this.book.grid.moveSheet(this.grid, index);
  }
  get showGridlines(): boolean {
    return !this.grid.hasHiddenGridLines();
  }
  set showGridlines(show) {
    this.grid.setHiddenGridlines(!show);
  }
  /** As office.js names it when it sets it. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }
  get tabColor(): string {
    return (this.grid.getTabColor() ?? '').toUpperCase();
  }
  set tabColor(color) {
    this.grid.setTabColor(color);
  }
  get visibility(): string {
    return this.grid.isSheetHidden() ? 'Hidden' : 'Visible';
  }
  set visibility(visibility) {
    if (visibility === 'Visible') {
      this.book.keepingActive(() => this.grid.showSheet());
    } else {
      this.refuseLastVisible();
      this.grid.hideSheet();
    }
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this);
  }

  activate(): void {
    if (this.grid.isSheetHidden()) throw invalidOperation('The sheet is hidden.');
    this.book.grid.setActiveSheet(this.grid);
  }
  get isInFront(): boolean {
    return this.book.grid.getActiveSheet().getSheetId() === this.id;
  }
  /** Scrolls no further than needed: not at all to a cell in view, not sideways to one that the first columns reach. */
  bringIntoView(row: number, column: number, wasInFront: boolean): void {
    const seen = wasInFront ? this.grid.getVisibleRange() : null;
    const within = (index: number, first: number, last: number) => index >= first && index < last;
    if (seen && within(row, seen.startRow, seen.endRow) && within(column, seen.startColumn, seen.endColumn)) return;
    let width = 0;
    for (let c = 0; c <= column; c++) width += this.grid.getColumnWidth(c);
    const firstColumn = width <= this.book.viewWidth ? 0 : column - CONTEXT.columns;
    this.grid.scrollToCell(Math.max(0, row - CONTEXT.rows), Math.max(0, firstColumn));
  }
  delete(): void {
    this.refuseLastVisible();
    this.book.grid.deleteSheet(this.grid);
  }
  private refuseLastVisible(): void {
    if (this.book.worksheets.visible.every((sheet) => sheet.id === this.id)) throw invalidOperation(LAST_VISIBLE);
  }
  async copy(position = 'None', relativeTo?: Worksheet): Promise<Worksheet> {
    const duplicate = this.book.keepingActive(() => this.book.grid.duplicateSheet(this.grid));
    const copy = this.book.sheet(duplicate.getSheetId());
    copy.name = this.book.worksheets.freeName(`${this.name} (2)`);
    const beside = relativeTo?.position;
    if (position === 'Beginning') copy.position = 0;
    else if (position === 'End') copy.position = this.book.grid.getNumSheets() - 1;
    else if (position === 'Before' && beside !== undefined) copy.position = beside;
    else if (position === 'After' && beside !== undefined) copy.position = beside + 1;
    await copy.protection.protectLike(this.protection);
    return copy;
  }

  getRange(address?: string): Range {
    if (!address) return new Range(this, WHOLE);
    const { sheet, cells } = splitSheet(address);
    if (sheet !== undefined && sheet.toLowerCase() !== this.name.toLowerCase()) throw invalidArgument();
    const named = this.names.find(cells) ?? this.book.names.find(cells);
    return named?.getRangeOrNullObject() ?? new Range(this, parseA1(cells));
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return new Range(this, { row, column, rows, columns });
  }
  getCell(row: number, column: number): Range {
    return this.getRangeByIndexes(row, column, 1, 1);
  }
  async getUsedRange(valuesOnly = false): Promise<Range> {
    await this.book.settled();
    return this.used(valuesOnly) ?? this.getCell(0, 0);
  }
  async getUsedRangeOrNullObject(valuesOnly = false): Promise<Range | null> {
    await this.book.settled();
    return this.used(valuesOnly);
  }

  /** Tells a cell as Univer holds it; where a formula spilled into it, that value: spilled values are not in the cells. */
  get cellAt(): (row: number, column: number) => Cell {
    const { cells } = this;
    const spilled = this.book.spilled(this.id);
    return (row, column) => {
      const cell = cells.getCellRaw(row, column);
      const filled = (cell?.v !== undefined && cell.v !== null) || cell?.p;
      return filled ? cell : (spilled?.[row]?.[column] ?? cell);
    };
  }
  style(row: number, column: number): Nullable<IStyleData> {
    return this.book.styles.getStyleByCell(this.cells.getCellRaw(row, column));
  }
  /** Is this cell under a merged one? Excel drops what is written there. */
  isCovered(row: number, column: number): boolean {
    const merged = this.cells.getMergedCell(row, column);
    return merged ? merged.startRow !== row || merged.startColumn !== column : false;
  }
  mergedAreas(within: Box): RangeAreas | null {
    const boxes = this.cells
      .getMergeData()
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        row: startRow,
        column: startColumn,
        rows: endRow - startRow + 1,
        columns: endColumn - startColumn + 1,
      }))
      .filter((box) => intersection(box, within));
    return boxes.length ? new RangeAreas(boxes.map((box) => new Range(this, box))) : null;
  }

  /** The smallest range with everything in it; without `valuesOnly`, formatted cells count. */
  used(valuesOnly: boolean, within: Box = WHOLE): Range | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    const count = (row: number, column: number) => {
      if (!intersection(within, { row, column, rows: 1, columns: 1 })) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    };
    this.cells.getCellMatrix().forValue((row, column, cell) => {
      const filled = cell && ((cell.v ?? '') !== '' || cell.f || cell.si || cell.p);
      if (filled || (!valuesOnly && cell?.s)) count(row, column);
    });
    for (const [row, line] of Object.entries(this.book.spilled(this.id) ?? {})) {
      for (const column of Object.keys(line ?? {})) count(Number(row), Number(column));
    }
    if (bottom < 0) return null;
    return new Range(this, { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
  }

  /** Makes the sheet large enough for a box. */
  hold({ row, column, rows, columns }: Box): void {
    if (row + rows > this.grid.getMaxRows() && rows < ROWS) this.grid.setRowCount(row + rows + ROOM);
    if (column + columns > this.grid.getMaxColumns() && columns < COLUMNS) {
      this.grid.setColumnCount(column + columns + ROOM);
    }
  }
}
acceptEventRegistrations(Worksheet.prototype, WORKSHEET_EVENTS);
