import { lineOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import { formatAmount } from '../../core/format';
import type { Money } from '../../core/quantity';
import { usd } from '../../core/quantity';
import { fromCellNumber } from '../../core/decimal';
import { address } from '../../workbook/sheet';
import type { Evaluation } from '../evaluate';
import type { FormulaAnalysis } from '../formula/analysis';
import { type LocatedLine, type LocatedSchedule, type Place, firstOf } from '../locate/located';
import type { Standing } from '../standing';

/** error: the schedule is wrong, or cannot be relied on; warning: right today, but not safe; form: a defect of the bank's own form. */
export type Severity = 'error' | 'warning' | 'form';

export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** The line concerned, or the covenant's line for a limit or a box; null for the Statement Date. */
  readonly line: LineId | null;
  /** Address on the schedule's sheet; null where nothing stands there. */
  readonly cell: string | null;
  /** What is there, as a sentence. */
  readonly message: string;
  /** What to do, beginning with a verb or the cell. */
  readonly fix: string;
}

/** What every rule looks at. */
export interface Subject {
  readonly agreement: Agreement;
  readonly schedule: LocatedSchedule;
  readonly evaluation: Evaluation;
  readonly standings: readonly Standing[];
  /** What a line's formula computes; null where the line is typed or not there. */
  readonly analysisOf: (line: LineId) => FormulaAnalysis | null;
}

export interface Rule {
  /** Stable; scripts select by it. */
  readonly id: string;
  /** What it reports, in one sentence. */
  readonly title: string;
  readonly check: (subject: Subject) => readonly Finding[];
}

export const at = ({ row, column }: Place): string => address(row, column);

/** "I.C.3, income taxes": how a message names a line. */
export function named(agreement: Agreement, id: LineId): string {
  const line = lineOf(agreement, id);
  return line.kind === 'input' && line.optional ? 'The “Less:” row' : `${id}, ${line.name},`;
}

/** An amount in the sheet's own unit, as a person reads it there. */
export const onSheet = (value: number): string => formatAmount(usd(fromCellNumber(value)));

/** Dollars in the sheet's own unit. */
export const inUnit = (subject: Subject, money: Money): string =>
  formatAmount(usd(money.amount.dividedBy(subject.schedule.unit.scale)));

/** The lines that stand on the sheet, each once. */
export const eachLine = ({ agreement, schedule }: Subject): readonly LocatedLine[] =>
  agreement.schedule.lines.flatMap(({ id }) => firstOf(schedule, id) ?? []);

export const isRatioLine = (agreement: Agreement, id: LineId): boolean => lineOf(agreement, id).unit === 'x';
export const isInput = (agreement: Agreement, id: LineId): boolean => lineOf(agreement, id).kind === 'input';

/** The cells of the lines that a computed line is made of, as a formula to enter: =E5+E6+E7+E8. */
export function referenceTo(schedule: LocatedSchedule, line: LineId): string {
  const located = firstOf(schedule, line);
  return located ? at(located.at) : line;
}
