/** The check of every Schedule A in a workbook: where each covenant stands, and what is wrong on the sheet. */
import { defaultChoice } from '../agreement/readings';
import type { Agreement } from '../agreement/types';
import {
  type CheckedSupporting,
  type SupportingSheet,
  checkSupporting,
  supportingFinder,
} from '../supporting-sheets/check';
import type { ScheduleBeside } from '../supporting-sheets/surroundings';
import { type WorkbookContent, address } from '../workbook/sheet';
import { type Evaluation, evaluate, statedAmount } from './evaluate';
import { analyseFormula } from './formula/analysis';
import type { FormulaMemory, KnownAnalyses } from './formula-memory';
import { type LocatedSchedule, firstOf } from './locate/located';
import { type Located, type NearMiss, locateSchedules } from './locate/locate';
import { type ReadingsInForce, otherThanDefault, readingsByDefault, readingsOfWorkbook } from './readings-in-force';
import { recalculation } from './recalculation';
import { RULES } from './rules';
import type { Finding, Severity } from '../workbook/finding';
import type { Subject } from './rules/rule';
import { type Standing, standingsOf } from './standing';

/** The add-in's functions by id, as Excel calls them: formulas on the sheet may use them. */
export type CustomFunctionsById = Readonly<Record<string, (...args: unknown[]) => unknown>>;

export interface CheckedSchedule {
  readonly schedule: LocatedSchedule;
  readonly evaluation: Evaluation;
  readonly standings: readonly Standing[];
  readonly readings: ReadingsInForce;
  /** Worst first, then in the form's order. */
  readonly findings: readonly Finding[];
}

export interface CheckedWorkbook {
  readonly schedules: readonly CheckedSchedule[];
  /** Where none was found: the sheets that come closest. */
  readonly nearMisses: readonly NearMiss[];
  /** The sheets beside Schedule A, in the order of the workbook. */
  readonly supporting: readonly CheckedSupporting[];
}

export function checkWorkbook(
  agreement: Agreement,
  workbook: WorkbookContent,
  customFunctions: CustomFunctionsById,
): CheckedWorkbook {
  const find = supportingFinder(agreement);
  const supporting = workbook.sheets.flatMap((sheet) => find(sheet, workbook.dateSystem));
  return checkFound(agreement, workbook, { ...locateSchedules(agreement, workbook), supporting }, customFunctions);
}

/** What stands on the sheets of a workbook. */
export interface FoundInWorkbook extends Located {
  readonly supporting: readonly SupportingSheet[];
}

/** @param memory  for a workbook that is checked again and again while its amounts change */
export function checkFound(
  agreement: Agreement,
  workbook: WorkbookContent,
  { schedules, nearMisses, supporting }: FoundInWorkbook,
  customFunctions: CustomFunctionsById,
  memory?: FormulaMemory,
): CheckedWorkbook {
  const surroundings = {
    workbook,
    schedules: schedules.map(scheduleBeside),
    recalculated: recalculation(workbook, customFunctions),
  };
  const forms = supporting.map(({ filled }) => filled);
  const dates = schedules.flatMap(({ statementDate }) => (statementDate.kind === 'date' ? [statementDate.date] : []));
  const readings = readingsOfWorkbook(agreement, forms, dates);
  return {
    schedules: schedules.map((schedule) =>
      checkSchedule(agreement, workbook, schedule, customFunctions, memory, readings),
    ),
    nearMisses: besideSupporting(nearMisses, supporting),
    supporting: checkSupporting(agreement, supporting, surroundings),
  };
}

/** A sheet of a kind of its own is no failed Schedule A. */
const besideSupporting = (
  nearMisses: readonly NearMiss[],
  supporting: readonly SupportingSheet[],
): readonly NearMiss[] =>
  nearMisses.filter(({ sheet }) => supporting.every(({ filled }) => filled.sheet.name !== sheet));

/** A schedule as the sheets beside it see it. */
const scheduleBeside = (schedule: LocatedSchedule): ScheduleBeside => ({
  sheet: schedule.sheet.name,
  statementDate: schedule.statementDate.kind === 'date' ? schedule.statementDate.date : null,
  stated: (line) => {
    const located = firstOf(schedule, line);
    const amount = located && statedAmount(located, schedule.unit.scale);
    return amount ? { amount, cell: address(located.at.row, located.at.column) } : null;
  },
});

/** @param memory  for a schedule that is checked again and again while its amounts change */
export function checkSchedule(
  agreement: Agreement,
  workbook: WorkbookContent,
  schedule: LocatedSchedule,
  customFunctions: CustomFunctionsById,
  memory?: FormulaMemory,
  readings: ReadingsInForce = readingsByDefault(agreement),
): CheckedSchedule {
  const evaluation = evaluate(agreement, schedule, readings);
  const standings = standingsOf(agreement, schedule, evaluation, readings);
  const known: KnownAnalyses = memory?.of(agreement, workbook, schedule) ?? new Map();
  const subject: Subject = {
    agreement,
    schedule,
    evaluation,
    readings,
    standings,
    standingsByDefault: standingsByDefault(agreement, schedule, standings, readings),
    analysisOf: analyser(agreement, workbook, schedule, customFunctions, known),
  };
  return {
    schedule,
    evaluation,
    standings,
    readings,
    findings: worstFirst(
      agreement,
      RULES.flatMap((rule) => rule.check(subject)),
    ),
  };
}

function standingsByDefault(
  agreement: Agreement,
  schedule: LocatedSchedule,
  standings: readonly Standing[],
  readings: ReadingsInForce,
): readonly Standing[] {
  if (!otherThanDefault(agreement, readings).length) return standings;
  const byDefault = { ...readings, choice: defaultChoice(agreement) };
  return standingsOf(agreement, schedule, evaluate(agreement, schedule, byDefault), byDefault);
}

/** What a line's formula computes, looked into once a line. */
function analyser(
  agreement: Agreement,
  workbook: WorkbookContent,
  schedule: LocatedSchedule,
  customFunctions: CustomFunctionsById,
  known: KnownAnalyses,
): Subject['analysisOf'] {
  const lineCells = new Map(
    agreement.schedule.lines.flatMap(({ id }) => {
      const located = firstOf(schedule, id);
      return located ? [[id, located.at] as const] : [];
    }),
  );
  return (line) => {
    let analysis = known.get(line);
    if (analysis === undefined) {
      const entry = firstOf(schedule, line)?.entry;
      const hasFormula = entry && 'formula' in entry && entry.formula !== null;
      analysis = hasFormula
        ? analyseFormula(
            { workbook, sheet: schedule.sheet, lineCells, agreement, scale: schedule.unit.scale, customFunctions },
            line,
          )
        : null;
      known.set(line, analysis);
    }
    return analysis;
  };
}

const WORST_FIRST: readonly Severity[] = ['error', 'warning', 'form'];

/** By severity, then as on the form from top to bottom; what is about no line first. */
function worstFirst(agreement: Agreement, findings: readonly Finding[]): readonly Finding[] {
  const place = ({ line }: Finding): number =>
    line === null ? -1 : agreement.schedule.lines.findIndex(({ id }) => id === line);
  return [...findings].sort(
    (a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity) || place(a) - place(b),
  );
}
