/** The tie-out for people: relations by verdict, what does not tie first; then the call's slips, and what is wrong on the sheets. */
import { OF_SEVERAL, type Verdict, VERDICTS } from '../../earnings-call/tie-out';
import { type CallReport, placeOf, type RelationReport, type SlipReport } from './call';
import { harmless } from './harmless';
import { findingLines, type Paint, paints } from './plain';

/** What stands before each, and above them all. */
const SAID: Readonly<Record<Verdict, { readonly mark: string; readonly heads: string }>> = {
  'ties out': { mark: '✓', heads: 'Ties out' },
  'ties out only through rounding': { mark: '≈', heads: 'Ties out only through rounding' },
  'does not tie': { mark: '✗', heads: 'Does not tie' },
  'cannot be tested': { mark: '?', heads: 'Cannot be tested' },
};
const COLOURS = { 'ties out': 'green', 'does not tie': 'red' } as const satisfies Partial<Record<Verdict, string>>;

/** To be read in this order. */
const WORST_FIRST: readonly Verdict[] = [
  'does not tie',
  'ties out only through rounding',
  'cannot be tested',
  'ties out',
];

export function plainCallReport(report: CallReport, isTerminal = false): string {
  const paint = paints(isTerminal);
  const { file, problems } = report;
  const lines = [
    paint('bold', harmless(file)),
    ...problems.map((problem) => `  ${paint('red', '✗')} ${harmless(problem)}`),
    ...(problems.length ? [] : reportLines(report, paint)),
  ];
  return `${lines.join('\n')}\n`;
}

function reportLines(report: CallReport, paint: Paint): readonly string[] {
  const { title, figures, unconfirmed, verdicts, relations, slips, findings } = report;
  const width = Math.max(...Object.values(verdicts).map((count) => String(count).length));
  return [
    '',
    ...(title ? [harmless(title)] : []),
    `${counted(figures, 'figure')}${unconfirmed ? ` (${unconfirmed} not confirmed)` : ''} · ${counted(relations.length, 'relation')} · ${counted(slips.length, 'slip')} of the call · on the sheets: ${wrong(report)}`,
    '',
    ...(relations.length
      ? VERDICTS.map((verdict) => {
          const count = verdicts[verdict];
          const said = count === 1 ? verdict : OF_SEVERAL[verdict];
          return `  ${marked(verdict, paint)} ${String(count).padStart(width)}  ${said}`;
        })
      : ['  No relation to test: enter what must follow from what on the sheet of relations.']),
    ...WORST_FIRST.flatMap((verdict) => groupLines(verdict, report, paint)),
    ...(slips.length ? ['', paint('bold', 'Slips of the call')] : []),
    ...slips.flatMap(slipLines),
    ...(findings.length ? ['', paint('bold', 'Wrong on the sheets')] : []),
    ...findingLines(findings.map(inShort), paint, (finding) => `${harmless(placeOf(finding))} `),
  ];
}

function groupLines(verdict: Verdict, { relations }: CallReport, paint: Paint): readonly string[] {
  const group = relations.filter((one) => one.verdict === verdict);
  if (!group.length) return [];
  const rows = group.map((one) =>
    [placeOf(one), one.shown.stated ?? '', one.shown.recomputed ?? '', one.claim].map(harmless),
  );
  const head = ['', 'stated', 'recomputed', ''];
  const widths = head.map((text, column) => Math.max(text.length, ...rows.map((row) => (row[column] ?? '').length)));
  const padded = (row: readonly string[]): string =>
    row
      .map((text, column) => (column === row.length - 1 ? text : text.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [
    '',
    paint('bold', SAID[verdict].heads),
    ...(rows.some(([, stated]) => stated) ? [paint('gray', `    ${padded(head)}`)] : []),
    ...group.flatMap((one, index) => [
      `  ${marked(verdict, paint)} ${padded(rows[index] ?? [])}`,
      ...(verdict === 'ties out' ? [] : [`      ${harmless(one.why)}`]),
      ...unconfirmedLines(one, paint),
    ]),
  ];
}

const unconfirmedLines = ({ unconfirmed }: RelationReport, paint: Paint): readonly string[] =>
  unconfirmed.length
    ? [`      ${paint('yellow', 'On figures that are not confirmed:')} ${harmless(unconfirmed.join(', '))}`]
    : [];

const slipLines = (slip: SlipReport): readonly string[] => {
  const { kind, line, said, means, why } = slip;
  const where = line === null ? harmless(kind) : `${harmless(kind)}, line ${line}`;
  return [
    `  ! ${harmless(placeOf(slip))}  ${where}: “${harmless(said)}”${means ? ` means ${harmless(means)}` : ''}`,
    ...(why ? [`      ${harmless(why)}`] : []),
  ];
};

/** So many cells of one finding are named; `--json` has all. */
const NAMED = 12;

const inShort = (finding: CallReport['findings'][number]): CallReport['findings'][number] =>
  finding.details && finding.details.length > NAMED + 1
    ? { ...finding, details: [...finding.details.slice(0, NAMED), `and ${finding.details.length - NAMED} more`] }
    : finding;

const marked = (verdict: Verdict, paint: Paint): string => {
  const colour = (COLOURS as Partial<Record<Verdict, 'green' | 'red'>>)[verdict];
  return colour ? paint(colour, SAID[verdict].mark) : SAID[verdict].mark;
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

function wrong({ findings }: CallReport): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  const all = [...(errors ? [counted(errors, 'error')] : []), ...(warnings ? [counted(warnings, 'warning')] : [])];
  return all.length ? all.join(', ') : 'nothing wrong';
}
