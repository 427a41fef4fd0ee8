/** What the check found, as plain data: the documented form of `check --json`. */
import type { Agreement } from '../../agreement/types';
import { toIso } from '../../core/calendar-date';
import { isZero, toCellNumber } from '../../core/quantity';
import type { Verdict } from '../../covenants/verdict';
import type { CheckedSchedule } from '../../schedule-a/check';
import type { LocatedLine } from '../../schedule-a/locate/located';
import type { CheckedSupporting } from '../../supporting-sheets/check';
import type { Finding } from '../../workbook/finding';
import { at } from '../../schedule-a/rules/rule';
import { type ReadingsReport, readingsReport } from './readings';
import { referenceOf } from './reference';
import { whyUndetermined } from './why-undetermined';

export interface LineReport {
  /** Such as I.C.7; "Less" for footnote 2's row, which the form does not print. */
  readonly line: string;
  readonly label: string;
  readonly cell: string;
  /** As on the sheet, in its unit; null where the cell is blank. */
  readonly value: number | string | null;
}

export interface CovenantReport {
  readonly line: string;
  readonly name: string;
  readonly kind: 'maximum' | 'minimum';
  /** Recomputed; null where there is none. */
  readonly ratio: number | null;
  readonly limit: number | null;
  /** null: cannot be determined. */
  readonly complies: boolean | null;
  readonly verdict: Verdict | null;
  /** Whether one cent less or more would breach. */
  readonly atLimit: boolean;
  /** Why it cannot be determined: a sentence; null where it can. */
  readonly undetermined: string | null;
  /** What the Yes or No on the sheet says; null where it says neither or both. */
  readonly stated: boolean | null;
  /** Dollars, measured exactly: further debt under the maximum, cash and receivables above the minimum; negative is the shortfall. */
  readonly headroom: number | null;
  /** null where it cannot be determined under any reading. */
  readonly readings: ReadingsReport | null;
}

export interface ScheduleReport {
  readonly sheet: string;
  /** YYYY-MM-DD; null where the sheet names none. */
  readonly statementDate: string | null;
  readonly unit: 'dollars' | 'thousands' | 'millions';
  readonly lines: readonly LineReport[];
  readonly findings: readonly Finding[];
  readonly covenants: readonly CovenantReport[];
}

export type SupportingReport = Omit<CheckedSupporting, 'date'>;

export interface FileReport {
  readonly file: string;
  readonly schedules: readonly ScheduleReport[];
  /** The sheets that stand beside Schedule A. */
  readonly supporting: readonly SupportingReport[];
  /** Why there is nothing to report on, each one sentence. */
  readonly problems: readonly string[];
}

/** The report of a file that gives none. */
export const unusable = (file: string, problem: string): FileReport => ({
  file,
  schedules: [],
  supporting: [],
  problems: [problem],
});

export function reportOf(agreement: Agreement, checked: CheckedSchedule): ScheduleReport {
  const { schedule, standings, findings, readings: inForce } = checked;
  return {
    sheet: schedule.sheet.name,
    statementDate: schedule.statementDate.kind === 'date' ? toIso(schedule.statementDate.date) : null,
    unit: schedule.unit.name,
    lines: schedule.lines.map((located) => ({
      line: referenceOf(agreement, located.line),
      label: located.label,
      cell: at(located.at),
      value: valueOf(located),
    })),
    findings: findings.map((finding) => ({
      ...finding,
      line: finding.line === null ? null : referenceOf(agreement, finding.line),
    })),
    covenants: standings.map((standing) => {
      const { covenant, ratio, limit, complies, verdict, stated, headroom, readings } = standing;
      return {
        line: covenant.line,
        name: covenant.name,
        kind: covenant.kind,
        ratio: ratio && toCellNumber(ratio),
        limit: limit && toCellNumber(limit.limit),
        complies,
        verdict,
        atLimit: verdict === 'complies' && headroom !== null && isZero(headroom),
        undetermined: verdict === null ? whyUndetermined(agreement, schedule, standing) : null,
        stated,
        headroom: headroom && toCellNumber(headroom),
        readings: readings && readingsReport(agreement, readings, inForce),
      };
    }),
  };
}

function valueOf({ entry }: LocatedLine): number | string | null {
  switch (entry.kind) {
    case 'number':
      return entry.value;
    case 'error':
      return entry.error;
    case 'blank':
    case 'not calculated':
      return null;
    default:
      return entry.text;
  }
}
