/** Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0), for code scanning of build servers. */
import { pathToFileURL } from 'node:url';
import type { Location, Log, LogicalLocation, ReportingDescriptor, Result } from 'sarif';
import { version } from '../../../package.json';
import { RULES } from '../../schedule-a/rules';
import type { Finding, Severity } from '../../workbook/finding';
import { jsonOf } from '../report/harmless';
import type { FileReport } from '../report/report';
import { findingsOf } from './outcome';

const LEVELS: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  form: 'note',
};
const BREACH = 'covenant-breached';
const UNREADABLE = 'workbook-unreadable';

/** GitHub's code scanning asks for a full description and help beside the short one. */
const ruleOf = (id: string, title: string): ReportingDescriptor => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: title },
  help: { text: `${title} Each result says where, and what to do.` },
});

const LOG: Log = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [
    {
      tool: {
        driver: {
          name: 'covenant check',
          semanticVersion: version,
          rules: [
            ...RULES.map(({ id, title }) => ruleOf(id, title)),
            ruleOf(BREACH, 'A covenant breaches its limit.'),
            ruleOf(UNREADABLE, 'A workbook cannot be read, or holds no Schedule A.'),
          ],
        },
      },
      results: [],
    },
  ],
};

const END = ']}]}';
/** The log up to its results, which come one after another, so that a batch of any length takes the same memory. */
export const SARIF_HEAD = JSON.stringify(LOG).slice(0, -END.length);
export const SARIF_FOOT = `${END}\n`;

/** Each as a line of its own; the last ones without a comma behind them. */
export function sarifResults(report: FileReport): readonly string[] {
  const uri = uriOf(report.file);
  const at = (place?: LogicalLocation): Location => ({
    physicalLocation: { artifactLocation: { uri } },
    ...(place && { logicalLocations: [place] }),
  });
  const results: readonly Result[] = [
    ...report.problems.map((problem) => resultOf(UNREADABLE, 'error', problem, at())),
    ...report.schedules.flatMap(({ sheet, covenants }) =>
      covenants
        .filter(({ complies }) => complies === false)
        .map(({ name, line }) => resultOf(BREACH, 'error', `${name} (${line}) breaches.`, at(placeOf(sheet, null)))),
    ),
    ...findingsOf(report).map(({ sheet, finding }) =>
      resultOf(finding.rule, LEVELS[finding.severity], wordsOf(finding), at(placeOf(sheet, finding.cell))),
    ),
  ];
  return results.map((result) => jsonOf(result));
}

const placeOf = (sheet: string, cell: string | null): LogicalLocation =>
  cell === null
    ? { fullyQualifiedName: sheet, kind: 'sheet' }
    : { fullyQualifiedName: `${sheet}!${cell}`, kind: 'cell' };

const resultOf = (ruleId: string, level: Result.level, text: string, location: Location): Result => ({
  ruleId,
  level,
  message: { text },
  locations: [location],
});

const wordsOf = ({ message, fix }: Finding): string => `${message} ${fix}`;

/** Relative as it was named; an absolute path as a file address. */
const uriOf = (file: string): string => {
  const address = pathToFileURL(file).href;
  const here = `${pathToFileURL('.').href}/`;
  return address.startsWith(here) ? address.slice(here.length) : address;
};
