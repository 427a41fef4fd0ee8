/**
 * Which rows or columns are hidden. Excel says of a range whether all its rows are hidden, none, or some: a sheet is asked
 * in the runs of its last reading, and only a run that no longer holds together is asked again in pieces.
 */

export type Axis = 'rows' | 'columns';

export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Lines side by side that are all hidden, or all shown. */
export interface Run extends Span {
  readonly hidden: boolean;
}

/** A span with some hidden lines is asked again in at most so many pieces. */
const PIECES = 100;

export class HiddenLines {
  private readonly found: Run[] = [];
  private open: readonly Span[];
  private asked: readonly { readonly span: Span; readonly answer: () => boolean | null }[] = [];

  /** @param known  the runs of the last reading */
  constructor(
    private readonly axis: Axis,
    private readonly known: readonly Span[] = [],
  ) {
    this.open = known;
  }

  /** Widens what is asked to the lines that are in use now. */
  cover({ first, count }: Span): void {
    const covered = [...this.known].sort((a, b) => a.first - b.first);
    const gaps: Span[] = [];
    let next = first;
    for (const span of covered) {
      if (span.first > next && next < first + count) {
        gaps.push({ first: next, count: Math.min(span.first, first + count) - next });
      }
      next = Math.max(next, span.first + span.count);
    }
    if (next < first + count) gaps.push({ first: next, count: first + count - next });
    this.open = [...this.open, ...gaps];
  }

  get isSettled(): boolean {
    return this.open.length === 0;
  }

  /** Before a sync: asks what is open. */
  ask(sheet: Excel.Worksheet): void {
    this.asked = this.open.map((span) => ({ span, answer: question(sheet, this.axis, span) }));
    this.open = [];
  }

  /** After the sync: what is still mixed stays open, in pieces. */
  take(): void {
    for (const { span, answer } of this.asked) {
      const hidden = answer();
      if (hidden === null) this.open = [...this.open, ...piecesOf(span)];
      else this.found.push({ ...span, hidden });
    }
    this.asked = [];
  }

  /** As few as possible, from first to last. */
  get runs(): readonly Run[] {
    const runs: Run[] = [];
    for (const run of [...this.found].sort((a, b) => a.first - b.first)) {
      const last = runs.at(-1);
      if (last?.hidden === run.hidden && last.first + last.count === run.first) {
        runs[runs.length - 1] = { ...last, count: last.count + run.count };
      } else runs.push(run);
    }
    return runs;
  }

  get hidden(): ReadonlySet<number> {
    return new Set(
      this.runs.flatMap(({ first, count, hidden }) =>
        hidden ? Array.from({ length: count }, (_, index) => first + index) : [],
      ),
    );
  }
}

function question(sheet: Excel.Worksheet, axis: Axis, { first, count }: Span): () => boolean | null {
  if (axis === 'rows') {
    const range = sheet.getRangeByIndexes(first, 0, count, 1).load('rowHidden');
    return () => range.rowHidden as boolean | null;
  }
  const range = sheet.getRangeByIndexes(0, first, 1, count).load('columnHidden');
  return () => range.columnHidden as boolean | null;
}

function piecesOf({ first, count }: Span): Span[] {
  const size = Math.ceil(count / PIECES);
  const pieces: Span[] = [];
  for (let start = 0; start < count; start += size) {
    pieces.push({ first: first + start, count: Math.min(size, count - start) });
  }
  return pieces;
}
