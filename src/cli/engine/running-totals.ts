/** Totals of ranges, remembered while they grow or shrink: a column of running totals would add up every cell above it for each. */

export interface TotalledRange {
  readonly sheet: string;
  /** What is totalled: their sum, how many there are. */
  readonly what: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * How a total comes about.
 *
 * @typeParam T  the total of some rows, to which further ones can be added
 */
export interface Adding<T> {
  /**
   * The rows from one to another, added one after another to what is above them, or to nothing (null); null where no total comes
   * of it that more could be added to.
   */
  add(fromRow: number, toRow: number, above: T | null): T | null;
  /** The total of rows above and below together, and of a whole without its upper rows; null where it may be another in the last digit. */
  joined(above: T, below: T): T | null;
  without(whole: T, above: T): T | null;
}

interface Remembered<T> extends TotalledRange {
  readonly total: T;
}

/** Rows that are added up sooner than remembered. */
const FEW_ROWS = 16;
/** Ranges that begin elsewhere, or end elsewhere; a sheet has a few running totals. */
const MOST = 64;

/** @typeParam T  as in Adding */
export class RunningTotals<T> {
  /** By where a range begins, and its columns. */
  private readonly byTop = new Map<string, Remembered<T>>();
  /** By where it ends. */
  private readonly byBottom = new Map<string, Remembered<T>>();

  of(range: TotalledRange, adding: Adding<T>): T | null {
    const { sheet, what, top, left, bottom, right } = range;
    if (bottom - top < FEW_ROWS) return adding.add(top, bottom, null);
    const columns = `${sheet}!${what},${left},${right},`;
    const above = this.byTop.get(columns + top);
    if (above?.bottom === bottom) return above.total;
    const goesOn = above !== undefined && above.bottom < bottom;
    const total = goesOn
      ? adding.add(above.bottom + 1, bottom, above.total)
      : (fromBeside(this.byBottom.get(columns + bottom), range, adding) ?? adding.add(top, bottom, null));
    if (total === null) return null;
    const known = { ...range, total };
    if (goesOn || above === undefined) remember(this.byTop, columns + top, known);
    remember(this.byBottom, columns + bottom, known);
    return total;
  }

  /** A cell that holds something else than when it was added up. */
  changed(sheet: string, row: number, column: number): void {
    for (const all of [this.byTop, this.byBottom]) {
      for (const [key, one] of all) {
        const isWithin = row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;
        if (isWithin && one.sheet === sheet) all.delete(key);
      }
    }
  }

  clear(): void {
    this.byTop.clear();
    this.byBottom.clear();
  }
}

/** From a range that ends on the same row: with the rows above it, or without its upper ones where these are the fewer. */
function fromBeside<T>(known: Remembered<T> | undefined, { top, bottom }: TotalledRange, adding: Adding<T>): T | null {
  if (!known || top - known.top > bottom - top) return null;
  const [from, to] = [Math.min(top, known.top), Math.max(top, known.top) - 1];
  const between = adding.add(from, to, null);
  if (between === null) return null;
  return known.top < top ? adding.without(known.total, between) : adding.joined(between, known.total);
}

function remember<T>(all: Map<string, Remembered<T>>, key: string, one: Remembered<T>): void {
  all.delete(key);
  const [oldest] = all.keys();
  if (oldest !== undefined && all.size >= MOST) all.delete(oldest);
  all.set(key, one);
}
