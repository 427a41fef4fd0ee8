/** What is wrong on a filled Certificate sheet, beyond what is said of every form. */
import type { Agreement } from '../../agreement/types';
import { inWords, isBefore } from '../../core/calendar-date';
import { nominalQuarterEnd } from '../../covenants/fiscal-quarter';
import type { Finding, Severity } from '../../workbook/finding';
import { cellOf } from '../form-findings';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import { type EnteredDefault, type Particulars, particularsOf } from './particulars';

export function certificateFindings(agreement: Agreement, filled: FilledForm): readonly Finding[] {
  const particulars = particularsOf(filled);
  return [
    ...dates(agreement, filled, particulars),
    ...answerAgainstTable(filled, particulars),
    ...particulars.defaults.flatMap(incomplete),
  ];
}

const finding = (rule: string, severity: Severity, entry: ReadEntry, message: string, fix: string): Finding => ({
  rule: `certificate-${rule}`,
  severity,
  line: null,
  cell: cellOf(entry),
  message,
  fix,
});

function dates(
  agreement: Agreement,
  filled: FilledForm,
  { statementDate, certificateDate }: Particulars,
): readonly Finding[] {
  const found: Finding[] = [];
  const ofStatements = filled.field('statementDate');
  const ofCertificate = filled.field('certificateDate');
  if (statementDate && !nominalQuarterEnd(agreement, statementDate).ok) {
    found.push(
      finding(
        'dates',
        'error',
        ofStatements,
        `The Financial Statement Date, ${inWords(statementDate)}, is no fiscal quarter-end.`,
        `In ${cellOf(ofStatements) ?? 'the cell'} enter the date that Schedule A bears.`,
      ),
    );
  }
  if (statementDate && certificateDate && isBefore(certificateDate, statementDate)) {
    found.push(
      finding(
        'dates',
        'error',
        ofCertificate,
        `The certificate is dated ${inWords(certificateDate)}, before the Financial Statement Date, ${inWords(statementDate)}.`,
        `In ${cellOf(ofCertificate) ?? 'the cell'} enter a date on or after it.`,
      ),
    );
  }
  return found;
}

function answerAgainstTable(filled: FilledForm, { hasDefaults, defaults }: Particulars): readonly Finding[] {
  if (hasDefaults !== false || !defaults.length) return [];
  const entry = filled.field('hasDefaults');
  return [
    finding(
      'defaults',
      'error',
      entry,
      `“${entry.field.label}” says No, but ${defaults.length === 1 ? 'one is' : `${defaults.length} are`} listed below.`,
      `In ${cellOf(entry) ?? 'the cell'} enter Yes, or empty the rows.`,
    ),
  ];
}

function incomplete({ row, covenant, nature, status }: EnteredDefault): readonly Finding[] {
  if (covenant === null) return [];
  return (['nature', 'status'] as const).flatMap((column) => {
    const entry = row.entry(column);
    if ((column === 'nature' ? nature : status) !== null || entry.wrong !== null) return [];
    return [
      finding(
        'defaults',
        'warning',
        entry,
        `“${covenant}”: its ${column} is blank.`,
        `In ${cellOf(entry) ?? 'the cell'} enter it: the certificate lists each Default with its nature and status.`,
      ),
    ];
  });
}
