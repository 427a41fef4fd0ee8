/** The report for people: covenants first, then findings, each with its cell and what to do. */
import { inspect } from 'node:util';
import { inWords, isoDate } from '../../core/calendar-date';
import { formatDollars, formatLimit, formatRatio } from '../../core/format';
import { type Ratio, ratio, usd } from '../../core/quantity';
import { fromCellNumber } from '../../core/decimal';
import type { Finding, Severity } from '../../workbook/finding';
import { harmless } from './harmless';
import type { CovenantReport, FileReport, ScheduleReport, SupportingReport } from './report';

type Colour = 'green' | 'red' | 'yellow' | 'gray' | 'bold';
export type Paint = (colour: Colour, text: string) => string;

export const paints = (isTerminal: boolean): Paint => {
  if (!isTerminal || process.env.NO_COLOR) return (_, text) => text;
  return (colour, text) => {
    const [open, close] = inspect.colors[colour] ?? [0, 0];
    return `\u001b[${open}m${text}\u001b[${close}m`;
  };
};

export function plainReport({ file, schedules, supporting, problems }: FileReport, isTerminal = false): string {
  const paint = paints(isTerminal);
  const lines = [
    paint('bold', harmless(file)),
    ...problems.map((problem) => `  ${paint('red', '✗')} ${harmless(problem)}`),
  ];
  for (const schedule of schedules) lines.push('', ...scheduleLines(schedule, paint));
  if (!schedules.length && supporting.length) lines.push('', 'No Schedule A in this workbook.');
  for (const sheet of supporting) lines.push('', ...supportingLines(sheet, paint));
  return `${lines.join('\n')}\n`;
}

function scheduleLines(schedule: ScheduleReport, paint: Paint): readonly string[] {
  const date = schedule.statementDate
    ? `Statement Date ${inWords(isoDate(schedule.statementDate))}`
    : 'no Statement Date';
  const unit = schedule.unit === 'dollars' ? 'in dollars' : `in ${schedule.unit} of dollars`;
  const defects = schedule.findings.filter(({ severity }) => severity === 'form');
  const findings = schedule.findings.filter(({ severity }) => severity !== 'form');
  return [
    `Sheet ${harmless(schedule.sheet)} · ${date} · ${unit}`,
    '',
    ...schedule.covenants.flatMap((covenant) => covenantLines(covenant, paint)),
    `  ${answer(schedule)}`,
    ...findingLines(findings, paint, ({ cell }) => cell),
    ...(defects.length ? ['', '  Defects of the bank’s form, nothing to do:'] : []),
    ...defects.map(({ cell, message }) => paint('gray', `    ${(cell ?? '').padEnd(6)}${harmless(message)}`)),
  ];
}

function supportingLines({ sheet, title, findings }: SupportingReport, paint: Paint): readonly string[] {
  return [
    `Sheet ${harmless(sheet)} · ${title}`,
    '',
    `  ${counts(findings)}`,
    ...findingLines(findings, paint, ({ cell }) => cell),
  ];
}

function covenantLines(covenant: CovenantReport, paint: Paint): readonly string[] {
  const { complies, stated, headroom, undetermined, limit, readings } = covenant;
  const isMaximum = covenant.kind === 'maximum';
  const mark = complies === null ? '?' : complies ? paint('green', '✓') : paint('red', '✗');
  const bound = limit === null ? '' : `, ${covenant.kind} ${formatLimit(asRatio(limit))}`;
  const box = stated === null ? 'The sheet says no clear Yes or No.' : `The sheet says ${stated ? 'Yes' : 'No'}.`;
  return [
    `  ${mark} ${paint('bold', covenant.name)} (${covenant.line})  ${ratioInWords(covenant)}${bound}: ${verdictInWords(covenant, paint)}`,
    ...(undetermined ? [`      ${harmless(undetermined)}`] : []),
    ...(headroom === null ? [] : [`      ${roomInWords(isMaximum, headroom)}`]),
    ...(readings?.chosenInWords ? [`      ${harmless(readings.chosenInWords)}`] : []),
    ...(readings ? [`      ${harmless(readings.says)}`] : []),
    `      ${box}`,
    '',
  ];
}

function ratioInWords({ ratio: exact, limit, verdict }: CovenantReport): string {
  if (verdict === 'no debt') return 'No debt';
  if (verdict === 'not meaningful') return 'Not meaningful';
  if (exact === null) return 'No ratio';
  return `${formatRatio(asRatio(exact), limit === null ? undefined : asRatio(limit))} to 1`;
}

function verdictInWords({ verdict, atLimit, headroom }: CovenantReport, paint: Paint): string {
  switch (verdict) {
    case 'complies':
      if (headroom !== null && headroom < 0) return 'complies, by rounding';
      return atLimit ? 'complies, exactly at the limit' : 'complies';
    case 'no debt':
      return 'complies, no debt';
    case 'breach':
      return paint('red', 'BREACHES');
    case 'not meaningful':
      return paint('red', 'BREACHES, for EBITDA is not positive');
    case null:
      return 'cannot be determined';
  }
}

const asRatio = (value: number): Ratio => ratio(fromCellNumber(value));

/** Room is rounded down to the cent, a shortfall up. */
function roomInWords(isMaximum: boolean, headroom: number): string {
  const [up, down] = [0, 1] as const;
  const amount = formatDollars(usd(fromCellNumber(Math.abs(headroom)).toDecimalPlaces(2, headroom < 0 ? up : down)));
  if (isMaximum) return headroom < 0 ? `Debt above the maximum: ${amount}` : `Further debt possible: ${amount}`;
  return headroom < 0
    ? `Cash and receivables short by: ${amount}`
    : `Cash and receivables above the minimum: ${amount}`;
}

const answer = ({ findings, covenants }: ScheduleReport): string => `${standing(covenants)} ${counts(findings)}`;

function counts(findings: readonly Finding[]): string {
  const count = (severity: Severity, one: string): readonly string[] => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found ? [`${found} ${one}${found === 1 ? '' : 's'}`] : [];
  };
  const wrong = [...count('error', 'error'), ...count('warning', 'warning')];
  return wrong.length ? `On the sheet: ${wrong.join(', ')}.` : 'Nothing wrong found on the sheet.';
}

function standing(covenants: readonly CovenantReport[]): string {
  const are = (verdict: CovenantReport['verdict']): boolean => covenants.every((one) => one.verdict === verdict);
  if (are('no debt')) return 'Both covenants comply: there is no debt.';
  if (are('breach')) return 'Both covenants breach.';
  if (covenants.every(({ complies }) => complies)) {
    const [atLimit, ...others] = covenants.filter((one) => one.atLimit);
    if (!atLimit) return 'Both covenants comply.';
    return others.length
      ? 'Both covenants comply, both exactly at their limits.'
      : `Both covenants comply, ${shortName(atLimit).toLowerCase()} exactly at its limit.`;
  }
  return covenants.map((covenant) => `${shortName(covenant)} ${standingOf(covenant)}.`).join(' ');
}

const shortName = ({ name }: CovenantReport): string => name.replace(/^Consolidated | Ratio$/g, '');

function standingOf({ verdict, kind }: CovenantReport): string {
  switch (verdict) {
    case 'complies':
    case 'no debt':
      return 'complies';
    case 'breach':
      return `breaches its ${kind}`;
    case 'not meaningful':
      return 'breaches: EBITDA is not positive';
    case null:
      return 'cannot be determined';
  }
}

/** @param placeOf  where each finding is, in a few letters; null where it is nowhere */
export function findingLines<F extends Finding>(
  findings: readonly F[],
  paint: Paint,
  placeOf: (finding: F) => string | null,
): readonly string[] {
  return findings.flatMap((finding) => {
    const { severity, message, details = [], fix } = finding;
    const label = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
    return [
      '',
      `  ${label}  ${harmless(placeOf(finding) ?? '').padEnd(6)}${harmless(message)}`,
      ...details.map((detail) => `                 · ${harmless(detail)}`),
      `                 → ${harmless(fix)}`,
    ];
  });
}
