/** Excel.Workbook and its application, on the grid's workbook. */
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Styles } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Grid } from '../grid/grid';
import { Model, acceptEventRegistrations } from '../protocol/model';
import { invalidReference } from '../protocol/errors';
import { parseA1, splitSheet } from './address';
import { Functions } from './functions';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { Worksheet } from './worksheet';
import { WorksheetCollection } from './worksheets';

export class Application extends Model {
  static override readonly props = ['calculationMode'];
  readonly className = 'Application';
  readonly calculationMode = 'Automatic';
  constructor(private readonly host: Grid) {
    super();
  }
  async calculate(): Promise<void> {
    this.host.calculation.recalculate();
    await this.host.calculation.settled();
  }
  suspendScreenUpdatingUntilNextSync(): void {}
  suspendApiCalculationUntilNextSync(): void {}
}

/** `workbook.protection`: Univer cannot lock a workbook's structure, so it never is. */
class WorkbookProtection extends Model {
  static override readonly props = ['protected'];
  readonly className = 'WorkbookProtection';
  readonly protected = false;
}

export class Workbook extends Model {
  static override readonly props = ['name', 'readOnly', 'isDirty', 'use1904DateSystem'];
  readonly className = 'Workbook';
  readonly worksheets = new WorksheetCollection(this);
  readonly names = new NamedItemCollection(this, null);
  readonly protection = new WorkbookProtection();
  readonly application: Application;
  readonly functions: Functions;
  readonly readOnly = false;
  readonly isDirty = true;
  private readonly sheets = new Map<string, Worksheet>();

  constructor(
    private readonly host: Grid,
    readonly use1904DateSystem = false,
  ) {
    super();
    this.application = new Application(host);
    this.functions = new Functions(use1904DateSystem);
  }

  get grid(): FWorkbook {
    return this.host.workbook;
  }
  get name(): string {
    return this.grid.getName();
  }
  /** Of the grid on the page, in pixels. */
  get viewWidth(): number {
    return this.host.viewWidth;
  }
  get styles(): Styles {
    return this.grid.getWorkbook().getStyles();
  }

  /** Runs a command of Univer's for which the facade has no method. */
  command(id: string, params: object): void {
    this.host.api.syncExecuteCommand(id, { unitId: this.grid.getId(), ...params });
  }
  /** Univer shows a sheet that is added, copied or unhidden; Excel does not. */
  keepingActive<T>(act: () => T): T {
    const active = this.grid.getActiveSheet();
    const result = act();
    this.grid.setActiveSheet(active);
    return result;
  }
  settled(): Promise<void> {
    return this.host.calculation.settled();
  }
  spilled(sheetId: string): Nullable<IObjectMatrixPrimitiveType<Nullable<ICellData>>> {
    return this.host.spills.getArrayFormulaCellData()[this.grid.getId()]?.[sheetId];
  }
  /** One object for each sheet, so that what it keeps lasts. */
  sheet(id: string): Worksheet {
    const known = this.sheets.get(id);
    if (known) return known;
    const sheet = new Worksheet(this, id);
    this.sheets.set(id, sheet);
    return sheet;
  }

  getSelectedRange(): Range {
    const range = this.grid.getActiveRange();
    const sheet = this.worksheets.getActiveWorksheet();
    if (!range) return sheet.getCell(0, 0);
    return sheet.getRangeByIndexes(range.getRow(), range.getColumn(), range.getHeight(), range.getWidth());
  }
  getActiveCell(): Range {
    const cell = this.grid.getActiveCell();
    return this.worksheets.getActiveWorksheet().getCell(cell?.getRow() ?? 0, cell?.getColumn() ?? 0);
  }

  /** `args.getRange(context)` of a change event; the reference is the address. */
  _getRangeForEventByReferenceId(reference: string): Range {
    const { sheet, cells } = splitSheet(reference);
    if (sheet === undefined) throw invalidReference();
    return new Range(this.worksheets.getItem(sheet), parseA1(cells));
  }
  _getRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    try {
      return this._getRangeForEventByReferenceId(reference);
    } catch {
      return null; // the sheet may be gone by now
    }
  }
}
acceptEventRegistrations(Workbook.prototype, ['SelectionChanged', 'AutoSaveSettingChanged', 'Activated']);
