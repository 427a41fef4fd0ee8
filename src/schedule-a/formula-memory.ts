/** What the formulas of a schedule compute, remembered while only amounts change: trying them costs more than all the rest of a check. */
import { lineOf } from '../agreement/lines';
import type { Agreement, LineId } from '../agreement/types';
import type { Cell, Sheet, WorkbookContent } from '../workbook/sheet';
import type { FormulaAnalysis } from './formula/analysis';
import type { LocatedSchedule } from './locate/located';

export type KnownAnalyses = Map<LineId, FormulaAnalysis | null>;

interface Remembered {
  readonly fingerprint: string;
  readonly known: KnownAnalyses;
}

/** How many schedules are remembered; a workbook has a few. */
const MOST = 50;

export class FormulaMemory {
  private readonly schedules = new Map<string, Remembered>();
  private readonly prints = new WeakMap<Sheet, string>();

  /** The analyses of a schedule: those of the last check where nothing they rest on has changed, else none yet. */
  of(agreement: Agreement, workbook: WorkbookContent, schedule: LocatedSchedule): KnownAnalyses {
    const name = `${schedule.sheet.name}!${schedule.firstRow}`;
    const fingerprint = this.fingerprint(agreement, workbook, schedule);
    const remembered = this.schedules.get(name);
    if (remembered?.fingerprint === fingerprint) return remembered.known;
    if (this.schedules.size >= MOST) this.schedules.clear();
    const known: KnownAnalyses = new Map();
    this.schedules.set(name, { fingerprint, known });
    return known;
  }

  /**
   * Everything an analysis rests on: every formula and every constant, but not the size of the amounts entered on the lines,
   * which it replaces by its own; nor what formulas come to.
   */
  private fingerprint(agreement: Agreement, workbook: WorkbookContent, schedule: LocatedSchedule): string {
    const entered = new Set(
      schedule.lines
        .filter(({ line }) => lineOf(agreement, line).kind === 'input')
        .map(({ at }) => `${at.row},${at.column}`),
    );
    const others = workbook.sheets.filter((sheet) => sheet !== schedule.sheet).map((sheet) => this.print(sheet));
    const places = schedule.lines.map(({ line, at }) => `${line}@${at.row},${at.column}`);
    return [
      schedule.unit.scale,
      places.join(),
      JSON.stringify(workbook.names),
      printOf(schedule.sheet, entered),
      ...others,
    ].join('\u0000');
  }

  private print(sheet: Sheet): string {
    const known = this.prints.get(sheet) ?? printOf(sheet, new Set());
    this.prints.set(sheet, known);
    return known;
  }
}

const printOf = (sheet: Sheet, entered: ReadonlySet<string>): string =>
  `${sheet.name}\u0001${sheet.cells.map((cell) => cellPrint(cell, entered)).join('\u0001')}`;

function cellPrint({ row, column, value, formula }: Cell, entered: ReadonlySet<string>): string {
  const place = `${row},${column}`;
  if (formula !== undefined) return `${place}${formula}`;
  const isEntered = typeof value === 'number' && entered.has(place);
  return `${place}:${isEntered ? Math.sign(value) : typeof value === 'object' ? (value?.error ?? '') : `${typeof value}${String(value)}`}`;
}
