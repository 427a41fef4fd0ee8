/** Findings in the Static Analysis Results Interchange Format (SARIF 2.1.0), for code scanning of build servers. */
import { pathToFileURL } from 'node:url';
import { RULES } from '../../schedule-a/rules';
import type { Finding, Severity } from '../../workbook/finding';
import { jsonOf } from '../report/harmless';
import type { FileReport } from '../report/report';
import { findingsOf } from './outcome';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  form: 'note',
};
const BREACH = 'covenant-breached';
const UNREADABLE = 'workbook-unreadable';

export const SARIF_HEAD = `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify({
  name: 'covenant check',
  rules: [
    ...RULES.map(({ id, title }) => ({ id, shortDescription: { text: title } })),
    { id: BREACH, shortDescription: { text: 'A covenant breaches its limit.' } },
    { id: UNREADABLE, shortDescription: { text: 'A workbook cannot be read, or holds no Schedule A.' } },
  ],
})}},"results":[`;
export const SARIF_FOOT = ']}]}\n';

/** Each as a line of its own; the last ones without a comma behind them. */
export function sarifResults(report: FileReport): readonly string[] {
  const at = (cell?: string): object => ({
    physicalLocation: { artifactLocation: { uri: uriOf(report.file) } },
    ...(cell !== undefined && { logicalLocations: [{ fullyQualifiedName: cell, kind: 'cell' }] }),
  });
  const results = [
    ...report.problems.map((problem) => resultOf(UNREADABLE, 'error', problem, at())),
    ...report.schedules.flatMap(({ sheet, covenants }) =>
      covenants
        .filter(({ complies }) => complies === false)
        .map(({ name, line }) => resultOf(BREACH, 'error', `${name} (${line}) breaches.`, at(sheet))),
    ),
    ...findingsOf(report).map(({ sheet, finding }) =>
      resultOf(
        finding.rule,
        LEVELS[finding.severity],
        wordsOf(finding),
        at(finding.cell ? `${sheet}!${finding.cell}` : sheet),
      ),
    ),
  ];
  return results.map((result) => jsonOf(result));
}

const resultOf = (ruleId: string, level: string, text: string, location: object): object => ({
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
