/** Calculates the formula cells for which a workbook holds no value, each after the cells it reads. */
import { address, type Box, type Cell, isCellError, type WorkbookContent } from '../../workbook/sheet';
import { type Failure, type Grid, isFailure, isGrid, type Scalar } from './calculator';
import type { OpenWorkbook } from './open-workbook';
import { PendingCells, type Waiting } from './pending-cells';
import { contains, makesReferences, type Mentions, mentionsOf } from './references';

/** Spilled values can feed formulas that were calculated before them: so again, until nothing changes. */
const MOST_PASSES = 5;

/** No value beside a formula; or #NAME?, which Excel stores for an add-in's functions where the add-in is missing. */
export const isUncalculated = ({ formula, value }: Cell): boolean =>
  formula !== undefined && (value === null || (isCellError(value) && value.error === '#NAME?'));

export const hasUncalculated = ({ sheets }: WorkbookContent): boolean =>
  sheets.some(({ cells }) => cells.some(isUncalculated));

interface PendingCell extends Waiting {
  readonly sheet: number;
  readonly formula: string;
  readonly mentions: Mentions;
  circular: boolean;
  value: Scalar;
  spill: Box | null;
}

export interface CalculatedCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  /** The formula of the cell; none for a cell that a formula beside it spills into. */
  readonly formula?: string;
}

export class Recalculation {
  private readonly pending: readonly PendingCells<PendingCell>[];
  private readonly occupied: readonly ReadonlySet<string>[];
  private readonly spilled: Map<string, CalculatedCell>[];

  constructor(private readonly book: OpenWorkbook) {
    this.pending = book.sheets.map(
      ({ cells }, sheet) => new PendingCells(cells.filter(isUncalculated).map((cell) => pendingCell(sheet, cell))),
    );
    this.occupied = book.sheets.map(({ cells }) => new Set(cells.map(({ row, column }) => address(row, column))));
    this.spilled = book.sheets.map(() => new Map());
  }

  run(): void {
    const cells = this.pending.flatMap(({ all }) => all);
    const unpredictable = cells.some(({ mentions }) => makesReferences(mentions));
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const before = this.values(cells);
      for (const sheet of this.pending) sheet.restart();
      for (const cell of cells) this.settle(cell);
      const spills = this.spilled.some(({ size }) => size > 0);
      if ((!spills && !unpredictable) || this.values(cells) === before) return;
    }
  }

  /** What was calculated on a sheet, spilled cells included. */
  results(sheet: number): CalculatedCell[] {
    return [...(this.pending[sheet]?.all ?? []), ...(this.spilled[sheet]?.values() ?? [])];
  }

  private values(cells: readonly PendingCell[]): string {
    return JSON.stringify([cells.map(({ value }) => value), this.spilled.map((sheet) => [...sheet])]);
  }

  /** Depth first without recursion: a chain of formulas can be as long as a sheet. */
  private settle(start: PendingCell): void {
    const path = [start];
    for (let cell = path.at(-1); cell; cell = path.at(-1)) {
      if (cell.state === 'new') {
        cell.state = 'open';
        for (const read of this.pendingReadBy(cell)) {
          if (read.state === 'new') path.push(read);
          else if (read.state === 'open') markCircle(path, read);
        }
      } else {
        path.pop();
        if (cell.state === 'open') this.calculate(cell);
      }
    }
  }

  private pendingReadBy({ mentions, sheet }: PendingCell): readonly PendingCell[] {
    return this.book.reads(mentions, sheet).flatMap(({ sheet: at, box }) => this.pending[at]?.notDoneIn(box) ?? []);
  }

  private calculate(cell: PendingCell): void {
    cell.state = 'done';
    const { sheet, row, column, formula, mentions } = cell;
    this.withdraw(cell);
    const result = cell.circular
      ? circularReference(row, column)
      : this.book.evaluate(formula, mentions, sheet, row, column);
    cell.value = isGrid(result) ? this.spill(cell, result) : result;
    this.book.set(sheet, row, column, cell.value);
  }

  private spill(cell: PendingCell, values: Grid): Scalar {
    const { sheet, row, column } = cell;
    const targets = values.flatMap((line, r) => line.map((value, c) => ({ row: row + r, column: column + c, value })));
    const [first, ...others] = targets;
    const blocking = others.find(({ row: r, column: c }) => this.isTaken(sheet, address(r, c)));
    if (blocking) {
      const where = address(blocking.row, blocking.column);
      return {
        error: '#SPILL!',
        message: `The result of ${address(row, column)} needs cell ${where}, which is not empty: clear it.`,
      };
    }
    for (const target of others) {
      this.spilled[sheet]?.set(address(target.row, target.column), target);
      this.book.set(sheet, target.row, target.column, target.value);
    }
    const last = targets.at(-1);
    cell.spill = last ? { top: row, left: column, bottom: last.row, right: last.column } : null;
    return first?.value ?? null;
  }

  private isTaken(sheet: number, where: string): boolean {
    return Boolean(this.occupied[sheet]?.has(where)) || Boolean(this.spilled[sheet]?.has(where));
  }

  private withdraw(cell: PendingCell): void {
    const { sheet, spill } = cell;
    if (!spill) return;
    for (const target of [...(this.spilled[sheet]?.values() ?? [])]) {
      if (!contains(spill, target.row, target.column)) continue;
      this.spilled[sheet]?.delete(address(target.row, target.column));
      this.book.set(sheet, target.row, target.column, null);
    }
    cell.spill = null;
  }
}

function pendingCell(sheet: number, { row, column, formula = '' }: Cell): PendingCell {
  const mentions = mentionsOf(formula);
  return { sheet, row, column, formula, mentions, state: 'new', circular: false, value: null, spill: null };
}

/** The open cells from the top of the path down to the one read again form the circle. */
function markCircle(path: readonly PendingCell[], read: PendingCell): void {
  for (let i = path.length - 1; i >= 0; i--) {
    const cell = path[i];
    if (cell?.state === 'open') cell.circular = true;
    if (cell === read) return;
  }
}

const circularReference = (row: number, column: number): Failure => ({
  error: '#REF!',
  message: `Cell ${address(row, column)} refers to itself, directly or through other cells: break the circle.`,
  beyondEngine: true,
});

/** The engine could not tell the value: the cell keeps what it had. */
export const isUnknown = (value: Scalar): boolean =>
  isFailure(value) && (value.error === '#NAME?' || value.beyondEngine === true);
