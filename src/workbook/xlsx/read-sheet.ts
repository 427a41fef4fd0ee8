/** One worksheet of a file. */
import type { Box, Cell, Place, Sheet } from '../sheet';
import { parseAddress, parseBox } from '../memory';
import { cellValue } from './cell-value';
import { typedFormula } from './formulas';
import { withoutCovered } from './merges';
import { SharedFormulas } from './shared-formulas';
import { DAMAGED, Unreadable } from './unreadable';
import { type Attributes, isTrue, scanXml, type XmlHandler } from './xml';

export interface SheetContext {
  readonly sharedStrings: readonly string[];
  /** The number format of each cell style; undefined for General. */
  readonly numberFormats: readonly (string | undefined)[];
  readonly dateSystem: 1900 | 1904;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string | undefined;
  readonly style: number;
  content: string | undefined;
  formula: string | undefined;
  sharedGroup: string | undefined;
}

export function readSheet(
  xml: Uint8Array,
  context: SheetContext,
): Pick<Sheet, 'cells' | 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  const reader = new SheetReader(context);
  scanXml(xml, reader);
  if (!reader.isWorksheet) throw new Unreadable(DAMAGED);
  return {
    cells: withoutCovered(inOrder(reader.cells), reader.merges),
    merges: reader.merges,
    hiddenRows: reader.hiddenRows,
    hiddenColumns: reader.hiddenColumns,
  };
}

class SheetReader implements XmlHandler {
  readonly cells: Cell[] = [];
  readonly merges: Box[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  isWorksheet = false;
  private row = -1;
  private column = -1;
  private columnsPassed = 0;
  private cell: OpenCell | null = null;
  private collecting: 'content' | 'formula' | null = null;
  private phonetic = false;
  private readonly shared = new SharedFormulas();

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'worksheet':
        this.isWorksheet = true;
        break;
      case 'col':
        this.openColumns(attributes);
        break;
      case 'row':
        this.openRow(attributes);
        break;
      case 'c':
        this.openCell(attributes);
        break;
      case 'f':
        this.openFormula(attributes);
        break;
      case 'v':
      case 't':
        if (!this.cell || this.phonetic) break;
        this.cell.content ??= '';
        this.collecting = 'content';
        break;
      case 'rPh':
        this.phonetic = true;
        break;
      case 'mergeCell':
        this.merges.push(boxIn(attributes('ref')));
        break;
    }
  }

  text(text: string): void {
    if (this.cell && this.collecting) this.cell[this.collecting] += text;
  }

  close(name: string): void {
    if (name === 'f' || name === 'v' || name === 't') this.collecting = null;
    else if (name === 'rPh') this.phonetic = false;
    else if (name === 'c' && this.cell) {
      this.closeCell(this.cell);
      this.cell = null;
    }
  }

  private openColumns(attributes: Attributes): void {
    if (!isTrue(attributes('hidden')) && Number(attributes('width') ?? 1) !== 0) return;
    const last = Math.min(Number(attributes('max')) - 1, LAST_COLUMN);
    // Columns ascend, so that each is passed once however many entries a file has.
    for (let column = Math.max(Number(attributes('min')) - 1, this.columnsPassed); column <= last; column++) {
      this.hiddenColumns.add(column);
      this.columnsPassed = column + 1;
    }
  }

  private openRow(attributes: Attributes): void {
    const stated = Number(attributes('r'));
    this.row = Number.isInteger(stated) && stated > 0 ? stated - 1 : this.row + 1;
    if (this.row > LAST_ROW) throw new Unreadable(DAMAGED);
    this.column = -1;
    if (isTrue(attributes('hidden')) || Number(attributes('ht') ?? 1) === 0) this.hiddenRows.add(this.row);
  }

  /** A cell without an address stands to the right of the one before it. */
  private openCell(attributes: Attributes): void {
    const stated = attributes('r');
    const place = stated === undefined ? { row: this.row, column: this.column + 1 } : placeOf(stated);
    this.column = place.column;
    if (place.column > LAST_COLUMN || place.row > LAST_ROW) throw new Unreadable(DAMAGED);
    this.cell = {
      row: place.row,
      column: place.column,
      type: attributes('t'),
      style: Number(attributes('s') ?? 0),
      content: undefined,
      formula: undefined,
      sharedGroup: undefined,
    };
  }

  private openFormula(attributes: Attributes): void {
    if (!this.cell) return;
    this.cell.formula = '';
    this.cell.sharedGroup = attributes('t') === 'shared' ? attributes('si') : undefined;
    this.collecting = 'formula';
  }

  private closeCell(open: OpenCell): void {
    const { row, column } = open;
    const stored = this.formulaOf(open);
    const value = cellValue(open.type, open.content, this.context.sharedStrings, this.context.dateSystem);
    if (stored === undefined && (value === null || value === '')) return;
    const numberFormat = this.context.numberFormats[open.style];
    const cell: { -readonly [Key in keyof Cell]: Cell[Key] } = { row, column, value };
    if (stored !== undefined) cell.formula = typedFormula(stored);
    if (numberFormat !== undefined) cell.numberFormat = numberFormat;
    this.cells.push(cell);
  }

  private formulaOf(open: OpenCell): string | undefined {
    const { formula, sharedGroup } = open;
    if (sharedGroup === undefined) return formula || undefined;
    if (!formula) return this.shared.at(sharedGroup, open);
    this.shared.define(sharedGroup, formula, open);
    return formula;
  }
}

function placeOf(stated: string): Place {
  return orDamaged(() => parseAddress(stated));
}

function boxIn(text = ''): Box {
  return orDamaged(() => parseBox(text));
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch {
    throw new Unreadable(DAMAGED);
  }
}

const isBefore = (a: Place, b: Place): boolean => a.row < b.row || (a.row === b.row && a.column < b.column);

/** Row by row, each from left to right, as nearly every file has them; of two cells with one address the later counts. */
function inOrder(cells: readonly Cell[]): readonly Cell[] {
  if (cells.every((cell, i) => i === 0 || isBefore(cells[i - 1] as Cell, cell))) return cells;
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.filter((cell, i) => sorted[i + 1]?.row !== cell.row || sorted[i + 1]?.column !== cell.column);
}
