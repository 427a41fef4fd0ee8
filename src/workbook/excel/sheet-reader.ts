/** One sheet as it is read: what is asked before a sync, and what is taken after it. */
import type { Box, Cell, Sheet } from '../sheet';
import type { SheetReading } from '../spreadsheet';
import { cellsOf } from './cells';
import { HiddenLines, type Run, type Span } from './hidden-lines';

const EXTENT = 'rowIndex,columnIndex,rowCount,columnCount';
/** Number formats would take as long again, and no check looks at them. */
const CONTENTS = 'values,formulas';
const AREAS = EXTENT.split(',')
  .map((property) => `areas/items/${property}`)
  .join(',');

/** What the last reading of a sheet tells of the next. */
export interface SheetLayout {
  readonly id: string;
  readonly name: string;
  /** In its used range. */
  readonly cells: number;
  readonly rows: readonly Run[];
  readonly columns: readonly Run[];
}

export interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export class SheetReader {
  private readonly rows: HiddenLines;
  private readonly columns: HiddenLines;
  private used: Excel.Range | null = null;
  private merged: Excel.RangeAreas | null = null;
  private blocks: Excel.Range[] = [];
  private readonly cells: Cell[] = [];

  /** @param sheet  with its id, name, visibility and protection loaded by the sync that reads it, or before */
  constructor(
    readonly sheet: Excel.Worksheet,
    last?: SheetLayout,
  ) {
    this.rows = new HiddenLines('rows', last?.rows);
    this.columns = new HiddenLines('columns', last?.columns);
  }

  askIdentity(): this {
    this.sheet.load('id,name,visibility,protection/protected');
    return this;
  }

  /** An empty sheet's used range is its first cell. */
  askExtent(): this {
    this.used = this.sheet.getUsedRange(true).load(EXTENT);
    return this;
  }

  /** All cells that are in use, in the sync that finds out which they are. */
  askEverything({ merges }: { readonly merges: boolean }): this {
    this.askExtent();
    this.usedRange.load(CONTENTS);
    this.blocks.push(this.usedRange);
    if (merges) this.askMerges();
    return this.askHidden();
  }

  askMerges(): void {
    this.merged = this.usedRange.getMergedAreasOrNullObject().load(AREAS);
  }

  askHidden(): this {
    this.rows.ask(this.sheet);
    this.columns.ask(this.sheet);
    return this;
  }

  /** So many of the used rows, counted from the first of them. */
  askRows(first: number, count: number): void {
    const { rowIndex, columnIndex, columnCount } = this.extent;
    const block = this.sheet.getRangeByIndexes(rowIndex + first, columnIndex, count, columnCount);
    this.blocks.push(block.load(`${EXTENT},${CONTENTS}`));
  }

  /** After the sync that brought the extent. */
  get extent(): Extent {
    return this.usedRange;
  }

  private get usedRange(): Excel.Range {
    if (!this.used) throw new Error('The used range has not been asked for.');
    return this.used;
  }

  /** Once the extent is known: also asks of the lines that the last reading did not reach. */
  cover(): void {
    this.rows.cover(rowsOf(this.extent));
    this.columns.cover(columnsOf(this.extent));
  }

  takeBlocks(): void {
    for (const block of this.blocks) this.cells.push(...cellsOf(block));
    this.blocks = [];
  }

  takeHidden(): void {
    this.rows.take();
    this.columns.take();
  }

  get isSettled(): boolean {
    return this.rows.isSettled && this.columns.isSettled;
  }

  get layout(): SheetLayout {
    const { rowCount, columnCount } = this.extent;
    return {
      id: this.sheet.id,
      name: this.sheet.name,
      cells: rowCount * columnCount,
      rows: this.rows.runs,
      columns: this.columns.runs,
    };
  }

  get reading(): SheetReading {
    const { name, visibility, protection } = this.sheet;
    const sheet: Sheet = {
      name,
      visible: visibility === 'Visible',
      cells: this.cells,
      merges: this.merges,
      hiddenRows: this.rows.hidden,
      hiddenColumns: this.columns.hidden,
    };
    return { sheet, isProtected: protection.protected };
  }

  private get merges(): readonly Box[] {
    if (!this.merged || this.merged.isNullObject) return [];
    return this.merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
      top: rowIndex,
      left: columnIndex,
      bottom: rowIndex + rowCount - 1,
      right: columnIndex + columnCount - 1,
    }));
  }
}

const rowsOf = ({ rowIndex, rowCount }: Extent): Span => ({ first: rowIndex, count: rowCount });
const columnsOf = ({ columnIndex, columnCount }: Extent): Span => ({ first: columnIndex, count: columnCount });
