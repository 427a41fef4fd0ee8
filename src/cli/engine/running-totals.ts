/** Totals of ranges, remembered while they grow downwards: a column of running totals would add up every cell above it for each. */

export interface TotalledRange {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

interface Remembered<T> extends TotalledRange {
  readonly total: T;
}

/** Rows that are added up sooner than remembered. */
const FEW_ROWS = 16;
/** Ranges that begin elsewhere; a sheet has a few running totals. */
const MOST = 64;

/**
 * @typeParam T  the total of some rows, to which further ones can be added
 */
export class RunningTotals<T> {
  /** By where a range begins, and its columns. */
  private readonly remembered = new Map<string, Remembered<T>>();

  /**
   * @param add  the rows from the one given to the last of the range, added one after another to what is above them, or to
   *             nothing (null); null where no total comes of it that more could be added to
   */
  of(range: TotalledRange, add: (fromRow: number, above: T | null) => T | null): T | null {
    const { sheet, top, left, bottom, right } = range;
    if (bottom - top < FEW_ROWS) return add(top, null);
    const key = `${sheet}!${top},${left},${right}`;
    const known = this.remembered.get(key);
    if (known?.bottom === bottom) return known.total;
    const goesOn = known !== undefined && known.bottom < bottom;
    const total = goesOn ? add(known.bottom + 1, known.total) : add(top, null);
    if (total !== null && (goesOn || known === undefined)) this.remember(key, { ...range, total });
    return total;
  }

  /** A cell that holds something else than when it was added up. */
  changed(sheet: string, row: number, column: number): void {
    for (const [key, one] of this.remembered) {
      const isWithin = row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;
      if (isWithin && one.sheet === sheet) this.remembered.delete(key);
    }
  }

  clear(): void {
    this.remembered.clear();
  }

  private remember(key: string, one: Remembered<T>): void {
    this.remembered.delete(key);
    const [oldest] = this.remembered.keys();
    if (oldest !== undefined && this.remembered.size >= MOST) this.remembered.delete(oldest);
    this.remembered.set(key, one);
  }
}
