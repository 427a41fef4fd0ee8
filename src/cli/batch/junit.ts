/** Reports for build servers that read JUnit's XML: a suite a run, a case a file. */
import type { FileReport } from '../report/report';
import { findingsOf, outcomeOf } from './outcome';

export const junitHead = (files: number): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="covenant check">\n<testsuite name="covenant check" tests="${files}">\n`;
export const JUNIT_FOOT = '</testsuite>\n</testsuites>\n';

export function junitCase(report: FileReport): string {
  const outcome = outcomeOf(report);
  const name = `<testcase classname="covenant" name="${attribute(report.file)}"`;
  if (outcome === 'clean') return `${name}/>\n`;
  const lines = linesOf(report);
  const kind = outcome === 'unreadable' ? 'error' : outcome === 'undetermined' ? 'skipped' : 'failure';
  return `${name}><${kind} message="${attribute(lines[0] ?? outcome)}">${text(lines.join('\n'))}</${kind}></testcase>\n`;
}

const linesOf = (report: FileReport): readonly string[] => [
  ...report.problems,
  ...report.schedules.flatMap(({ sheet, covenants }) =>
    covenants.flatMap(({ line, name, complies, undetermined }) => {
      if (complies === false) return [`${sheet}: ${name} (${line}) breaches.`];
      return complies === null
        ? [`${sheet}: ${name} (${line}) cannot be determined. ${undetermined ?? ''}`.trim()]
        : [];
    }),
  ),
  ...findingsOf(report)
    .filter(({ finding }) => finding.severity === 'error')
    .map(({ sheet, finding }) => `${sheet}!${finding.cell ?? ''}: ${finding.message} ${finding.fix}`),
];

/** What XML has no place for, however it is written, and what a terminal would obey, is left out. */
const allowed = (words: string): string =>
  words.replace(/[^\t\n\r\u{20}-\u{7e}\u{a0}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]|\p{Bidi_Control}/gu, '');
const text = (words: string): string =>
  allowed(words).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const attribute = (words: string): string => text(words).replaceAll('"', '&quot;').replace(/\s/g, ' ');
