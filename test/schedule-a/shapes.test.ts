/** A correct schedule gives no error, however it is laid out, compliant or in honest breach. */
import '../support/custom-functions';
import fc from 'fast-check';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { registry } from '../../src/functions/registry';
import { type CheckedSchedule, checkWorkbook } from '../../src/schedule-a/check';
import type { WorkbookContent } from '../../src/workbook/sheet';
import { seeded } from '../support/arbitraries';
import { AMOUNTS, type Amounts, SHAPES, type Shape, buildSchedule, worked } from '../support/sheets';
import * as arbitrary from '../support/sheets/arbitrary';

function checked(workbook: WorkbookContent): CheckedSchedule {
  const [schedule, ...others] = checkWorkbook(CALIX_2013, workbook, registry).schedules;
  if (!schedule || others.length) throw new Error(`${String(others.length + (schedule ? 1 : 0))} schedules were found`);
  return schedule;
}

/** What a check says of a schedule without mistakes, beside the form's own defects: that totals are typed, where they are. */
function expectedFindings(shape: Shape, amounts: Amounts): readonly string[] {
  if (shape.totals !== 'typed') return [];
  const figures = worked(amounts);
  return [
    ['I.A.5', 'total-typed'],
    ['I.C.12', 'total-typed'],
    ['I.D', 'ratio-typed'],
    ['II.C', 'total-typed'],
    ['II.D', 'ratio-typed'],
  ].flatMap(([line = '', rule = '']) => (hasNoRatio(line, figures[line]) ? [] : [`warning ${rule} ${line}`]));
}

/** Without debt there is no ratio to compute, nor without EBITDA. */
const hasNoRatio = (line: string, figure: number | null | undefined): boolean =>
  figure === null || (line === 'I.D' && figure === 0);

function check(shape: Shape, amounts: Amounts): void {
  const { findings, standings } = checked(buildSchedule({ shape, amounts }).workbook);
  const { leverage, liquidity } = amounts.complies;

  const told = findings.filter(({ severity }) => severity !== 'form');
  expect(told.map(({ severity, rule, line }) => `${severity} ${rule} ${String(line)}`)).toEqual(
    expectedFindings(shape, amounts),
  );
  expect(standings.map(({ covenant, complies, stated }) => [covenant.line, complies, stated])).toEqual([
    ['I.D', leverage, leverage],
    ['II.D', liquidity, liquidity],
  ]);
}

describe.each(Object.entries<Shape>(SHAPES))('as %s', (_, shape) => {
  it.each(Object.entries<Amounts>(AMOUNTS))('%s', (__, amounts) => {
    check(shape, amounts);
  });
});

it('in any shape', () => {
  fc.assert(fc.property(arbitrary.shape, arbitrary.amounts, check), seeded(100));
});
