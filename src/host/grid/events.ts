/** What happens in the grid, told to the pane as Excel tells it. */
import type { ICellData, ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import { type Box, COLUMNS, ROWS, quoted, toA1 } from '../model/address';
import type { Workbook } from '../model/workbook';
import type { Pane } from '../protocol/external';
import { type CellMatrix, boxOf, extent } from './extent';
import type { Grid } from './grid';

/** office.js's numbers for the events. */
const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowHiddenChanged: 22,
  protectionChanged: 24,
} as const;
const WORKBOOK = 'Workbook';

const SHIFTS: Readonly<Record<string, string>> = {
  'sheet.mutation.insert-row': 'RowInserted',
  'sheet.mutation.remove-rows': 'RowDeleted',
  'sheet.mutation.insert-col': 'ColumnInserted',
  'sheet.mutation.remove-col': 'ColumnDeleted',
};

interface MovedCells {
  subUnitId: string;
  value: CellMatrix;
}
interface Params {
  unitId: string;
  subUnitId: string;
  sheet?: { id: string };
  rule?: { subUnitId: string };
  ranges?: IRange[];
  cellValue?: CellMatrix;
  range?: IRange;
  selections?: { range: IRange }[];
  from?: MovedCells;
  to?: MovedCells;
}
type Options = IExecutionOptions & { applyFormulaCalculationResult?: boolean };

const hasContent = (cell: ICellData | null): boolean =>
  !cell || 'v' in cell || 'f' in cell || 'p' in cell || 'si' in cell;

export interface EventTargets {
  book(): Workbook;
  pane(): Pane | null;
}

export class Events {
  /** While a batch of the pane runs: its events follow the batch's answer. */
  private held: (() => void)[] | null = null;
  private selection = '';
  private active = '';

  constructor(
    private readonly grid: Grid,
    private readonly targets: EventTargets,
  ) {
    grid.api.onCommandExecuted((command, options) => this.command(command, options));
  }

  hold(): void {
    this.held ??= [];
  }
  release(): void {
    const held = this.held ?? [];
    this.held = null;
    held.forEach((fire) => fire());
    this.activated();
  }

  private fire(type: number, sheetId: string, message: object, onlyToWorkbook = false): void {
    const body = { worksheetId: sheetId, ...message };
    const send = () => {
      const pane = this.targets.pane();
      if (!onlyToWorkbook) pane?.fire(type, sheetId, body);
      pane?.fire(type, WORKBOOK, body);
    };
    if (this.held) this.held.push(send);
    else send();
  }

  private command(command: Readonly<ICommandInfo>, options?: Options): void {
    const params = command.params as Params | undefined;
    if (!params || params.unitId !== this.grid.unitId) return;
    switch (command.id) {
      case 'sheet.mutation.insert-sheet':
        return this.fire(EVENT.added, params.sheet?.id ?? '', { source: 'Local' }, true);
      case 'sheet.mutation.remove-sheet':
        return this.fire(EVENT.deleted, params.subUnitId, { source: 'Local' }, true);
      case 'sheet.operation.set-worksheet-active':
        return this.activated();
      case 'sheet.operation.set-selections':
        return this.selected(params);
      case 'sheet.mutation.move-range':
        return this.moved(params);
      case 'sheet.mutation.set-range-values':
        return this.valuesSet(params, options);
      case 'sheet.mutation.set-row-hidden':
        return this.rowsHidden(params, 'Hidden');
      case 'sheet.mutation.set-row-visible':
        return this.rowsHidden(params, 'Unhidden');
      case 'sheet.mutation.add-worksheet-protection':
        return this.protection(params.rule?.subUnitId ?? '', true);
      case 'sheet.mutation.delete-worksheet-protection':
        return this.protection(params.subUnitId, false);
      default:
        return this.shifted(command.id, params);
    }
  }

  private valuesSet({ subUnitId, cellValue = {} }: Params, options?: Options): void {
    // Results of formulas are no change; what is only local is Univer's bookkeeping.
    if (options?.applyFormulaCalculationResult) this.fire(EVENT.calculated, subUnitId, { address: '' });
    else if (!options?.onlyLocal) this.cells(subUnitId, cellValue);
  }

  private rowsHidden({ subUnitId, ranges = [] }: Params, changeType: string): void {
    for (const range of ranges) {
      const address = toA1({ ...boxOf(range), column: 0, columns: COLUMNS });
      this.fire(EVENT.rowHiddenChanged, subUnitId, { address, changeType, source: 'Local' });
    }
  }

  private protection(sheetId: string, isProtected: boolean): void {
    this.fire(EVENT.protectionChanged, sheetId, { isProtected, sheetPassword: '', source: 'Local' });
  }

  private moved({ from, to }: Params): void {
    for (const side of [from, to]) if (side) this.cells(side.subUnitId, side.value);
  }

  private shifted(commandId: string, { subUnitId, range }: Params): void {
    const shift = SHIFTS[commandId];
    if (!shift || !range) return;
    const whole = shift.startsWith('Row') ? { column: 0, columns: COLUMNS } : { row: 0, rows: ROWS };
    this.changed(subUnitId, { ...boxOf(range), ...whole }, shift);
  }

  private selected({ subUnitId, selections }: Params): void {
    const [first] = selections ?? [];
    if (!first) return;
    const address = toA1(boxOf(first.range));
    const key = `${subUnitId}!${address}`;
    if (key === this.selection) return; // Univer reports one selection several times
    this.selection = key;
    this.fire(EVENT.selectionChanged, subUnitId, { address });
    this.targets.pane()?.selectionChanged();
  }

  private activated(): void {
    const sheetId = this.grid.workbook.getActiveSheet().getSheetId();
    if (this.held || sheetId === this.active) return;
    if (this.active) this.fire(EVENT.deactivated, this.active, {});
    this.active = sheetId;
    this.fire(EVENT.activated, sheetId, {});
  }

  private cells(sheetId: string, cells: CellMatrix): void {
    const content = extent(cells, hasContent);
    if (content) return this.changed(sheetId, content, 'RangeEdited');
    const styled = extent(cells, () => true);
    if (!styled) return;
    const referenceId = this.reference(sheetId, styled);
    this.fire(EVENT.formatChanged, sheetId, { address: toA1(styled), source: 'Local', referenceId });
  }

  private changed(sheetId: string, range: Box, changeType: string): void {
    this.fire(EVENT.changed, sheetId, {
      address: toA1(range),
      changeType,
      source: 'Local',
      triggerSource: this.held ? 'ThisLocalAddin' : 'Unknown',
      shiftDirection: 'None',
      referenceId: this.reference(sheetId, range),
    });
  }

  private reference(sheetId: string, range: Box): string {
    return `${quoted(this.targets.book().worksheets.find(sheetId)?.name ?? '')}!${toA1(range)}`;
  }
}
