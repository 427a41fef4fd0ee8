/** Schedules in any shape: a broken one is never called clean, and what changes nothing changes no figure and no verdict. */
import fc from 'fast-check';
import { findingsOf } from '../../src/cli/batch/outcome';
import type { FileReport } from '../../src/cli/report/report';
import { type Amounts, type Shape, buildSchedule } from '../support/sheets';
import * as arbitrary from '../support/sheets/arbitrary';
import { slip } from './broken';
import { reportOn } from './checked';
import { harmless, withHarmless } from './harmless';
import { TIME, fuzzed } from './runs';

const errorsOf = (report: FileReport): readonly string[] =>
  findingsOf(report).flatMap(({ finding }) => (finding.severity === 'error' ? [finding.rule] : []));

/** What a report says, wherever it stands. */
const substance = ({ schedules }: FileReport) =>
  schedules.map(({ statementDate, unit, lines, covenants, findings }) => ({
    statementDate,
    unit,
    lines: lines.map(({ line, value }) => [line, value]),
    covenants: covenants.map(({ line, ratio, limit, verdict, complies, stated, headroom }) => [
      line,
      ratio,
      limit,
      verdict,
      complies,
      stated,
      headroom,
    ]),
    findings: findings.map(({ rule, severity, line }) => [rule, severity, line]),
  }));

test(
  'a broken schedule is never clean',
  () => {
    const given = fc
      .record({ shape: arbitrary.shape, amounts: arbitrary.amounts, change: harmless })
      .chain(({ shape, amounts, change }) =>
        fc.record({ shape: fc.constant(shape), one: slip(shape, amounts), change: fc.constant(change) }),
      );
    fc.assert(
      fc.property(given, ({ shape, one: { what, changes, amounts }, change }) => {
        const report = reportOn(withHarmless(buildSchedule({ shape, amounts, changes }), shape, change));
        if (!report.problems.length) expect([what, errorsOf(report)]).not.toEqual([what, []]);
      }),
      fuzzed(220),
    );
  },
  TIME,
);

test(
  'rows, columns, formats, notes and other sheets change nothing',
  () => {
    fc.assert(
      fc.property(arbitrary.shape, arbitrary.amounts, harmless, (shape: Shape, amounts: Amounts, change) => {
        const built = buildSchedule({ shape, amounts });
        expect(substance(reportOn(withHarmless(built, shape, change)))).toEqual(substance(reportOn(built.workbook)));
      }),
      fuzzed(60),
    );
  },
  TIME,
);
