/** What the formulas of a schedule compute, remembered while only amounts change: trying them costs more than all the rest of a check. */
import { lineOf } from '../agreement/lines';
import type { Agreement, LineId } from '../agreement/types';
import { isSameCell, isSameList, isSameSet } from '../workbook/same';
import type { Cell, Sheet, WorkbookContent } from '../workbook/sheet';
import type { FormulaAnalysis } from './formula/analysis';
import type { LocatedSchedule } from './locate/located';

export type KnownAnalyses = Map<LineId, FormulaAnalysis | null>;

/**
 * Everything an analysis rests on: every formula and every constant, but not the size of the amounts entered on the lines, which
 * it replaces by its own; nor what formulas come to. Hidden rows are among it: SUBTOTAL leaves them out.
 */
interface Grounds {
  readonly scale: number;
  /** Of the lines, and which of them are entered. */
  readonly places: string;
  readonly entered: ReadonlySet<string>;
  readonly own: Sheet;
  readonly names: WorkbookContent['names'];
  readonly sheets: readonly Sheet[];
}

interface Remembered {
  readonly grounds: Grounds;
  readonly known: KnownAnalyses;
}

/** How many schedules are remembered; a workbook has a few. */
const MOST = 50;

export class FormulaMemory {
  private readonly schedules = new Map<string, Remembered>();

  /** The analyses of a schedule: those of the last check where nothing they rest on has changed, else none yet. */
  of(agreement: Agreement, workbook: WorkbookContent, schedule: LocatedSchedule): KnownAnalyses {
    const name = `${schedule.sheet.name}!${schedule.firstRow}`;
    const grounds = groundsOf(agreement, workbook, schedule);
    const remembered = this.schedules.get(name);
    const known: KnownAnalyses =
      remembered && restsOnTheSame(remembered.grounds, grounds) ? remembered.known : new Map();
    if (!remembered && this.schedules.size >= MOST) this.schedules.clear();
    // With the newest cells: those that did not change since are known at a glance.
    this.schedules.set(name, { grounds, known });
    return known;
  }
}

function groundsOf(agreement: Agreement, { names, sheets }: WorkbookContent, schedule: LocatedSchedule): Grounds {
  const { lines, sheet: own, unit } = schedule;
  const isEntered = (line: LineId): boolean => lineOf(agreement, line).kind === 'input';
  return {
    scale: unit.scale,
    places: lines.map(({ line, at }) => `${line}@${placeOf(at)}`).join(),
    entered: new Set(lines.filter(({ line }) => isEntered(line)).map(({ at }) => placeOf(at))),
    own,
    names,
    sheets,
  };
}

const placeOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row},${column}`;

const restsOnTheSame = (a: Grounds, b: Grounds): boolean =>
  a.scale === b.scale &&
  a.places === b.places &&
  isSameList(a.names, b.names, (one, other) => one.name === other.name && one.refersTo === other.refersTo) &&
  isSameList(a.sheets, b.sheets, (one, other) =>
    one === a.own || other === b.own
      ? one === a.own && other === b.own && saysTheSame(one, other, b.entered)
      : saysTheSame(one, other),
  );

const NONE: ReadonlySet<string> = new Set();

const saysTheSame = (a: Sheet, b: Sheet, entered: ReadonlySet<string> = NONE): boolean =>
  a === b ||
  (a.name === b.name &&
    isSameSet(a.hiddenRows, b.hiddenRows) &&
    isSameList(a.cells, b.cells, (one, other) => one === other || countsAlike(one, other, entered)));

function countsAlike(a: Cell, b: Cell, entered: ReadonlySet<string>): boolean {
  if (a.formula !== undefined) return a.row === b.row && a.column === b.column && a.formula === b.formula;
  if (isSameCell(a, b)) return true;
  const isAmount = typeof a.value === 'number' && typeof b.value === 'number' && b.formula === undefined;
  return (
    isAmount &&
    a.row === b.row &&
    a.column === b.column &&
    Math.sign(a.value) === Math.sign(b.value) &&
    entered.has(placeOf(a))
  );
}
