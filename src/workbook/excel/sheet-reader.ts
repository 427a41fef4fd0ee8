/** One sheet as it is read: what is asked before a sync, and what is taken after it. */
import { type Patch, formulaAreas, patched } from '../patch';
import { isSameSheet, sameCellsKept } from '../same';
import type { Box, Cell, Sheet } from '../sheet';
import type { SheetReading, WantedSheet } from '../spreadsheet';
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
  readonly sheet: Sheet;
}

export interface Extent {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** More cells than this are read with all the others, in pieces where need be. */
const MOST_AGAIN = 10_000;

/** The rectangles of a sheet that are to be read again; null where it is better read whole. */
export function areasToRead(
  last: Pick<SheetLayout, 'sheet'> | undefined,
  { areas, formulasIn }: Omit<WantedSheet, 'sheet'>,
): readonly Box[] | null {
  if (!last || areas === 'all') return null;
  const { cells } = last.sheet;
  const withFormulas = (among: readonly Cell[]): readonly Box[] | null => {
    const formulas = formulaAreas(among);
    const again = formulas && [...areas, ...formulas];
    return again && again.reduce((sum, box) => sum + sizeOf(box), 0) <= MOST_AGAIN ? again : null;
  };
  return (
    withFormulas(cells) ??
    (formulasIn ? withFormulas(cells.filter((cell) => formulasIn.some((box) => isWithin(box, cell)))) : null)
  );
}

const isWithin = ({ top, left, bottom, right }: Box, { row, column }: Cell): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const sizeOf = ({ top, left, bottom, right }: Box): number => (bottom - top + 1) * (right - left + 1);

export class SheetReader {
  private readonly rows: HiddenLines;
  private readonly columns: HiddenLines;
  private used: Excel.Range | null = null;
  private merged: Excel.RangeAreas | null = null;
  private blocks: Excel.Range[] = [];
  private readonly cells: Cell[] = [];
  private taken: SheetReading | null = null;
  /** Of a sheet that is read again in parts: what was found in each. */
  private patches: Patch[] | null = null;

  /** @param sheet  with its id, name, visibility and protection loaded by the sync that reads it, or before */
  constructor(
    readonly sheet: Excel.Worksheet,
    readonly last?: SheetLayout,
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

  /** What stands in some rectangles, which take the place of the last reading's. */
  askAreas(areas: readonly Box[]): this {
    this.patches = [];
    for (const { top, left, bottom, right } of areas) {
      const block = this.sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      this.blocks.push(block.load(`${EXTENT},${CONTENTS}`));
      this.rows.cover({ first: top, count: bottom - top + 1 });
      this.columns.cover({ first: left, count: right - left + 1 });
    }
    return this.askHidden();
  }

  /** Whether the sheet is the one that was read last: another may have its name by now. */
  get isAsLast(): boolean {
    return this.patches === null || this.sheet.id === this.last?.id;
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
    if (!this.used) return;
    this.rows.cover(rowsOf(this.extent));
    this.columns.cover(columnsOf(this.extent));
  }

  takeBlocks(): void {
    for (const block of this.blocks) {
      if (this.patches) this.patches.push({ box: boxOf(block), cells: cellsOf(block) });
      else for (const cell of cellsOf(block)) this.cells.push(cell);
    }
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
    const { id, name } = this.sheet;
    const cells = this.used ? this.used.rowCount * this.used.columnCount : (this.last?.cells ?? 0);
    return { id, name, cells, rows: this.rows.runs, columns: this.columns.runs, sheet: this.reading.sheet };
  }

  /** The last reading's sheet itself where nothing on it has changed. */
  get reading(): SheetReading {
    return (this.taken ??= this.asTaken());
  }

  private asTaken(): SheetReading {
    const { name, visibility, protection } = this.sheet;
    const last = this.last?.sheet;
    const read: Sheet = {
      name,
      visible: visibility === 'Visible',
      cells: this.patches ? patched(last?.cells ?? [], this.patches) : sameCellsKept(last?.cells ?? [], this.cells),
      merges: this.patches ? (last?.merges ?? []) : this.merges,
      hiddenRows: this.rows.hidden,
      hiddenColumns: this.columns.hidden,
    };
    return { sheet: last && isSameSheet(last, read) ? last : read, isProtected: protection.protected };
  }

  private get merges(): readonly Box[] {
    if (!this.merged || this.merged.isNullObject) return [];
    return this.merged.areas.items.map(boxOf);
  }
}

const boxOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Extent): Box => ({
  top: rowIndex,
  left: columnIndex,
  bottom: rowIndex + rowCount - 1,
  right: columnIndex + columnCount - 1,
});

const rowsOf = ({ rowIndex, rowCount }: Extent): Span => ({ first: rowIndex, count: rowCount });
const columnsOf = ({ columnIndex, columnCount }: Extent): Span => ({ first: columnIndex, count: columnCount });
