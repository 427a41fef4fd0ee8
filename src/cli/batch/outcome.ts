/** What a file's report comes to, in one word; for the exit code, the summary and build servers. */
import { EXIT_UNUSABLE, EXIT_WRONG } from '../failure';
import type { FileReport } from '../report/report';
import type { Finding } from '../../workbook/finding';

/** The worst of a file: it cannot be read, a covenant breaches, an error on a sheet, a covenant that cannot be determined, or none of these. */
export type Outcome = 'unreadable' | 'breach' | 'error' | 'undetermined' | 'clean';

/** Counted beside the bar while a batch runs. */
export const TOLD: readonly Outcome[] = ['breach', 'error', 'unreadable'];

export const OUTCOMES: readonly Outcome[] = ['clean', 'undetermined', 'error', 'breach', 'unreadable'];

export function outcomeOf(report: FileReport): Outcome {
  if (report.problems.length) return 'unreadable';
  const covenants = report.schedules.flatMap((schedule) => schedule.covenants);
  if (covenants.some(({ complies }) => complies === false)) return 'breach';
  if (findingsOf(report).some(({ finding }) => finding.severity === 'error')) return 'error';
  return covenants.some(({ complies }) => complies === null) ? 'undetermined' : 'clean';
}

const EXIT_CODES: Readonly<Record<Outcome, number>> = {
  clean: 0,
  undetermined: 0,
  error: EXIT_WRONG,
  breach: EXIT_WRONG,
  unreadable: EXIT_UNUSABLE,
};

export const exitCodeOf = (report: FileReport): number => EXIT_CODES[outcomeOf(report)];

export interface FoundOnSheet {
  readonly sheet: string;
  readonly finding: Finding;
}

/** Every finding of a file, with its sheet. */
export const findingsOf = ({ schedules, supporting }: FileReport): readonly FoundOnSheet[] =>
  [...schedules, ...supporting].flatMap(({ sheet, findings }) => findings.map((finding) => ({ sheet, finding })));
