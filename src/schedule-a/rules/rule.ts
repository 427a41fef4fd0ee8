import { isOptional, lineOf, operandsOf } from '../../agreement/lines';
import type { Agreement, LineId } from '../../agreement/types';
import { fromCellNumber } from '../../core/decimal';
import { formatAmount } from '../../core/format';
import { type Money, usd } from '../../core/quantity';
import type { Finding } from '../../workbook/finding';
import { type Cell, address, type Place } from '../../workbook/sheet';
import { type Evaluation, saysNothing } from '../evaluate';
import type { FormulaAnalysis } from '../formula/analysis';
import { type LocatedLine, type LocatedSchedule, firstOf } from '../locate/located';
import type { ReadingsInForce } from '../readings-in-force';
import type { Standing } from '../standing';

/** What every rule looks at. */
export interface Subject {
  readonly agreement: Agreement;
  readonly schedule: LocatedSchedule;
  readonly evaluation: Evaluation;
  readonly readings: ReadingsInForce;
  /** By the readings in force. */
  readonly standings: readonly Standing[];
  /** By the defaults, as the functions on the sheets test. */
  readonly standingsByDefault: readonly Standing[];
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

/** "I.C.3, income taxes,": how a message begins that is about a line. */
export function named(agreement: Agreement, id: LineId): string {
  return isOptional(agreement, id) ? 'The “Less:” row' : `${id}, ${lineOf(agreement, id).name},`;
}

/** "I.C.3", or the row that the form does not print. */
export const referenceOf = (agreement: Agreement, id: LineId): string =>
  isOptional(agreement, id) ? 'the “Less:” row' : id;

/** "I.C.3 (income taxes)": how a message names a line among others, with a remark if there is one. */
export function mentioned(agreement: Agreement, id: LineId, remark = ''): string {
  const brackets = [isOptional(agreement, id) ? '' : lineOf(agreement, id).name, remark].filter(Boolean).join(', ');
  return [referenceOf(agreement, id), brackets && `(${brackets})`].filter(Boolean).join(' ');
}

/** An amount in the sheet's own unit, as a person reads it there. */
export const onSheet = (value: number): string => formatAmount(usd(fromCellNumber(value)));

/** Dollars in the sheet's own unit. */
export const inUnit = (subject: Pick<Subject, 'schedule'>, money: Money): string =>
  formatAmount(usd(money.amount.dividedBy(subject.schedule.unit.scale)));

/** Dollars in the sheet's own unit, and where that is not dollars, in dollars too: 22,000.50 (22,000,500.00 dollars). */
export const inBothUnits = (subject: Pick<Subject, 'schedule'>, money: Money): string =>
  subject.schedule.unit.scale === 1
    ? formatAmount(money)
    : `${inUnit(subject, money)} (${formatAmount(money)} dollars)`;

/** The lines that stand on the sheet, each once. */
export const eachLine = ({ agreement, schedule }: Pick<Subject, 'agreement' | 'schedule'>): readonly LocatedLine[] =>
  agreement.schedule.lines.flatMap(({ id }) => firstOf(schedule, id) ?? []);

export const isRatioLine = (agreement: Agreement, id: LineId): boolean => lineOf(agreement, id).unit === 'x';
export const isInput = (agreement: Agreement, id: LineId): boolean => lineOf(agreement, id).kind === 'input';

export { isOptional };

export const cellAt = ({ sheet }: LocatedSchedule, { row, column }: Place): Cell | undefined =>
  sheet.cells.find((cell) => cell.row === row && cell.column === column);

/**
 * Whether what a computed line shows is no fault of its own: a formula over a line that is missing or holds no amount, directly
 * or through other lines, which is a finding of its own.
 */
export function followsAFlaw(subject: Pick<Subject, 'agreement' | 'schedule'>, located: LocatedLine): boolean {
  const { agreement, schedule } = subject;
  const line = lineOf(agreement, located.line);
  if (line.kind === 'input' || cellAt(schedule, located.at)?.formula === undefined) return false;
  return operandsOf(line.formula).some((operand) => {
    const under = firstOf(schedule, operand);
    if (isOptional(agreement, operand)) return !!under && under.entry.kind !== 'number' && !saysNothing(under.entry);
    return under?.entry.kind !== 'number' || followsAFlaw(subject, under);
  });
}
