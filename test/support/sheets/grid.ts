import type { Box, Cell, CellValue, Sheet } from '../../../src/workbook/sheet';

/** A sheet in the making. */
export class Grid {
  private readonly cells = new Map<string, Cell>();
  private readonly merges: Box[] = [];
  private readonly hiddenRows = new Set<number>();

  put(row: number, column: number, value: CellValue, formula?: string): void {
    if (value === null && formula === undefined) return;
    this.cells.set(`${String(row)}:${String(column)}`, { row, column, value, ...(formula && { formula }) });
  }

  merge(row: number, left: number, right: number): void {
    this.merges.push({ top: row, bottom: row, left, right });
  }

  hide(row: number): void {
    this.hiddenRows.add(row);
  }

  sheet(name: string): Sheet {
    return {
      name,
      visible: true,
      cells: [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: new Set(),
    };
  }
}
