/** `worksheet.freezePanes`. */
import { invalidArgument } from '../protocol/errors';
import { Model } from '../protocol/model';
import { parseA1 } from './address';
import { Range } from './range';
import type { Worksheet } from './worksheet';

export class WorksheetFreezePanes extends Model {
  readonly className = 'WorksheetFreezePanes';
  constructor(private readonly sheet: Worksheet) {
    super();
  }
  freezeRows(count = 1): void {
    this.freeze(count, 0);
  }
  freezeColumns(count = 1): void {
    this.freeze(0, count);
  }
  freezeAt(range: Range | string): void {
    const { rows, columns } = typeof range === 'string' ? parseA1(range) : range.box;
    this.freeze(rows, columns);
  }
  unfreeze(): void {
    this.freeze(0, 0);
  }
  getLocationOrNullObject(): Range | null {
    const { xSplit, ySplit } = this.sheet.grid.getFreeze();
    if (!xSplit && !ySplit) return null;
    return new Range(this.sheet, { row: 0, column: 0, rows: Math.max(1, ySplit), columns: Math.max(1, xSplit) });
  }
  private freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw invalidArgument();
    this.sheet.grid.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows || -1,
      startColumn: columns || -1,
    });
  }
}
