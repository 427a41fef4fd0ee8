/** Everything that the form leaves open, decided from the workbook; and what in the workbook contradicts itself. */
import type { Agreement } from '../agreement/types';
import { type CalendarDate, inWords, isBefore, parts } from '../core/calendar-date';
import { formatDollars } from '../core/format';
import { refusalMessage } from '../core/refusals';
import { sameToTheCent } from '../core/quantity';
import { fiscalQuarterEnd, nominalQuarterEnd } from '../covenants/fiscal-quarter';
import { termInForce } from '../covenants/term-in-force';
import { cellOf } from '../supporting-sheets/form-findings';
import type { Statements } from '../supporting-sheets/certificate/form';
import { litigationSheetDiffers } from '../schedule-a/rules/litigation-sheet-differs';
import type { ReadEntry } from '../supporting-sheets/read-entry';
import type { FilledForm } from '../supporting-sheets/read-form';
import { certifiedJudgments } from './certified-judgments';
import { type Defaults, contradictions, defaultsOf } from './defaults';
import type { Problem } from './problem';
import type { Sources } from './sources';

export interface Decisions {
  /** Which paragraph 1; null where there is no Financial Statement Date. */
  readonly statements: Statements | null;
  readonly defaults: Defaults;
  readonly updatedSchedules: readonly string[];
  /** The letter of the exhibit on litigation. */
  readonly litigationExhibit: string;
  readonly problems: readonly Problem[];
}

export function decide(sources: Sources): Decisions {
  const { agreement, statementDate, particulars } = sources;
  const updatedSchedules = particulars?.says.updatedSchedules ?? [];
  const [first, second] = agreement.certificate.exhibits;
  const byDate = statementDate && statementsFor(agreement, statementDate);
  return {
    statements: byDate === 'yearEnd' ? (particulars?.says.statements ?? byDate) : byDate,
    defaults: defaultsOf(sources),
    updatedSchedules,
    litigationExhibit: updatedSchedules.length ? second : first,
    problems: [
      ...contradictions(sources),
      ...wrongStatements(sources, byDate),
      ...wrongDate(sources),
      ...judgmentsDiffer(sources),
    ],
  };
}

const LAST_QUARTER = 4;

/** A fiscal year ends with its fourth quarter; null for a day that is no fiscal quarter-end. */
export function statementsFor(agreement: Agreement, date: CalendarDate): Statements | null {
  const nominal = nominalQuarterEnd(agreement, date);
  if (!nominal.ok) return null;
  const yearEnd = fiscalQuarterEnd(agreement, parts(nominal.value).year, LAST_QUARTER);
  const nominalYearEnd = yearEnd.ok ? nominalQuarterEnd(agreement, yearEnd.value) : yearEnd;
  return nominalYearEnd.ok && nominalYearEnd.value.day === nominal.value.day ? 'yearEnd' : 'quarterEnd';
}

const error = (filled: FilledForm, entry: ReadEntry, given: Pick<Problem, 'rule' | 'message' | 'fix'>): Problem => ({
  severity: 'error',
  line: null,
  sheet: filled.sheet.name,
  cell: cellOf(entry),
  ...given,
});

function wrongStatements({ particulars, statementDate }: Sources, byDate: Statements | null): readonly Problem[] {
  if (particulars?.says.statements !== 'yearEnd' || byDate !== 'quarterEnd' || !statementDate) return [];
  const entry = particulars.filled.field('statements');
  return [
    error(particulars.filled, entry, {
      rule: 'certificate-statements',
      message: `“${entry.choice?.words ?? ''}” is chosen, but ${inWords(statementDate)} is no fiscal year-end.`,
      fix: `Leave ${cellOf(entry) ?? 'the cell'} blank: paragraph 1 follows from the Financial Statement Date.`,
    }),
  ];
}

function wrongDate({ agreement, particulars, statementDate }: Sources): readonly Problem[] {
  const date = particulars?.says.certificateDate;
  if (!particulars || !date) return [];
  const entry = particulars.filled.field('certificateDate');
  const cell = cellOf(entry) ?? 'the cell';
  const found: Problem[] = [];
  // Where the sheet bears a Financial Statement Date of its own, the sheet's own finding says it.
  if (statementDate && !particulars.says.statementDate && isBefore(date, statementDate)) {
    found.push(
      error(particulars.filled, entry, {
        rule: 'certificate-dates',
        message: `The certificate is dated ${inWords(date)}, before the Financial Statement Date of Schedule A, ${inWords(statementDate)}.`,
        fix: `In ${cell} enter a date on or after it.`,
      }),
    );
  }
  const form = termInForce(agreement, agreement.terms.certificateForm, date);
  if (!form.ok && form.reason.code !== 'AFTER_MATURITY') {
    found.push(
      error(particulars.filled, entry, {
        rule: 'certificate-form',
        message: `The certificate is dated ${inWords(date)}. ${refusalMessage(form)}`,
        fix: `In ${cell} enter a later date, or use the form that was in force on that day.`,
      }),
    );
  }
  return found;
}

/**
 * Line I.B and the judgments that the certificate lists are one amount: before the First Amendment too, where Schedule A's own
 * check does not hold them against each other.
 */
function judgmentsDiffer(sources: Sources): readonly Problem[] {
  const { agreement, litigation, schedule } = sources;
  const isTold = schedule.findings.some(({ rule }) => rule === litigationSheetDiffers.id);
  if (!litigation?.says.judgments.length || isTold) return [];
  const line = agreement.schedule.terms.judgments;
  const stated = schedule.evaluation.stated(line);
  const worked = certifiedJudgments(sources, litigation.says);
  if (!stated || !worked || sameToTheCent(stated, worked.amount)) return [];
  const [found, expected] = [formatDollars(stated), formatDollars(worked.amount)];
  return [
    {
      ...error(litigation.filled, litigation.filled.field('overThreshold'), {
        rule: 'certificate-judgments',
        message: `Line ${line} of Schedule A is ${found}; the judgments listed here give ${expected}.`,
        fix: `Enter the same judgments on both: ${expected} on line ${line}, or what is right here.`,
      }),
      line,
      found,
      expected,
    },
  ];
}
