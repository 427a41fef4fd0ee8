/** The report for people: covenants first, then findings, each with its cell and what to do. */
import { inspect, stripVTControlCharacters } from 'node:util';
import { inWords, isoDate } from '../../core/calendar-date';
import { formatDollars, formatLimit, formatRatio } from '../../core/format';
import { type Ratio, ratio, usd } from '../../core/quantity';
import { fromCellNumber } from '../../core/decimal';
import type { Severity } from '../../schedule-a/rules/rule';
import type { CovenantReport, FileReport, ScheduleReport } from './report';

type Colour = 'green' | 'red' | 'yellow' | 'gray' | 'bold';
type Paint = (colour: Colour, text: string) => string;

const paints = (isTerminal: boolean): Paint => {
  if (!isTerminal || process.env.NO_COLOR) return (_, text) => text;
  return (colour, text) => {
    const [open, close] = inspect.colors[colour] ?? [0, 0];
    return `\u001b[${open}m${text}\u001b[${close}m`;
  };
};

/** Text from a workbook never reaches the terminal as a command to it. */
const harmless = (text: string): string =>
  stripVTControlCharacters(text).replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ');

export function plainReport({ file, schedules, problems }: FileReport, isTerminal = false): string {
  const paint = paints(isTerminal);
  const lines = [
    paint('bold', harmless(file)),
    ...problems.map((problem) => `  ${paint('red', '✗')} ${harmless(problem)}`),
  ];
  for (const schedule of schedules) lines.push('', ...scheduleLines(schedule, paint));
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
    ...findingLines(findings, paint),
    ...(defects.length ? ['', '  Defects of the bank’s form, nothing to do:'] : []),
    ...defects.map(({ cell, message }) => paint('gray', `    ${(cell ?? '').padEnd(6)}${harmless(message)}`)),
  ];
}

const VERDICTS = {
  complies: 'complies',
  breach: 'BREACHES',
  'no debt': 'complies, no debt',
  'not meaningful': 'BREACHES: EBITDA is not positive',
} as const;

function covenantLines(covenant: CovenantReport, paint: Paint): readonly string[] {
  const { ratio: exact, limit, complies, verdict, stated, headroom } = covenant;
  const isMaximum = covenant.kind === 'maximum';
  const mark = complies === null ? '?' : complies ? paint('green', '✓') : paint('red', '✗');
  const limitQuantity = limit === null ? undefined : asRatio(limit);
  const shown =
    exact === null
      ? verdict === 'no debt'
        ? 'No debt'
        : verdict === 'not meaningful'
          ? 'Not meaningful'
          : 'No ratio'
      : `${formatRatio(asRatio(exact), limitQuantity)} to 1`;
  const bound = limitQuantity ? `${isMaximum ? 'maximum' : 'minimum'} ${formatLimit(limitQuantity)}` : 'no limit';
  const says = verdict ? VERDICTS[verdict] : 'cannot be determined';
  const room = headroom === null ? [] : [`      ${roomInWords(isMaximum, headroom)}`];
  const box = stated === null ? 'The sheet says neither Yes nor No.' : `The sheet says ${stated ? 'Yes' : 'No'}.`;
  return [
    `  ${mark} ${paint('bold', covenant.name)} (${covenant.line})  ${shown}, ${bound}: ${complies === false ? paint('red', says) : says}`,
    ...room,
    `      ${box}`,
    '',
  ];
}

const asRatio = (value: number): Ratio => ratio(fromCellNumber(value));

function roomInWords(isMaximum: boolean, headroom: number): string {
  const amount = formatDollars(usd(fromCellNumber(Math.abs(headroom)).toDecimalPlaces(2, headroom < 0 ? 0 : 1)));
  if (isMaximum) return headroom < 0 ? `Debt above the maximum: ${amount}` : `Further debt possible: ${amount}`;
  return headroom < 0
    ? `Cash and receivables short by: ${amount}`
    : `Cash and receivables above the minimum: ${amount}`;
}

function answer({ findings, covenants }: ScheduleReport): string {
  const count = (severity: Severity, one: string, many: string): readonly string[] => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found ? [`${found} ${found === 1 ? one : many}`] : [];
  };
  const wrong = [...count('error', 'error', 'errors'), ...count('warning', 'warning', 'warnings')];
  const breached = covenants.filter(({ complies }) => complies === false);
  const open = covenants.filter(({ complies }) => complies === null);
  const standing =
    breached.length === covenants.length
      ? 'Both covenants breach.'
      : breached.length || open.length
        ? [
            ...breached.map(({ line }) => `${line} breaches.`),
            ...open.map(({ line }) => `${line} cannot be determined.`),
          ].join(' ')
        : 'Both covenants comply.';
  return `${standing} ${wrong.length ? `On the sheet: ${wrong.join(', ')}.` : 'Nothing wrong found on the sheet.'}`;
}

function findingLines(findings: ScheduleReport['findings'], paint: Paint): readonly string[] {
  return findings.flatMap(({ severity, cell, message, fix }) => {
    const label = severity === 'error' ? paint('red', 'error  ') : paint('yellow', 'warning');
    return ['', `  ${label}  ${(cell ?? '').padEnd(6)}${harmless(message)}`, `                 → ${harmless(fix)}`];
  });
}
