/** Right schedules in every shape that people give them: nothing is wrong, whether they comply or breach. */
import '../../support/custom-functions';
import fc from 'fast-check';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { registry } from '../../../src/functions/registry';
import { type CheckedSchedule, checkWorkbook } from '../../../src/schedule-a/check';
import { seeded } from '../../support/arbitraries';
import { AMOUNTS, type Amounts, SHAPES, type Shape, buildSchedule, worked } from '../../support/sheets';
import * as arbitrary from '../../support/sheets/arbitrary';

function checked(shape: Shape, amounts: Amounts): CheckedSchedule {
  const { schedules } = checkWorkbook(CALIX_2013, buildSchedule({ shape, amounts }).workbook, registry);
  const [schedule] = schedules;
  if (!schedule || schedules.length > 1) throw new Error(`${String(schedules.length)} schedules were found`);
  return schedule;
}

/** Of figures that are typed a schedule is told, but not that they are wrong. */
const TYPED = ['total-typed', 'ratio-typed', 'ratio-rounded'];

function wrongWith(shape: Shape, { findings }: CheckedSchedule): readonly string[] {
  return findings
    .filter(
      ({ rule, severity }) =>
        severity === 'error' || (severity === 'warning' && !(shape.totals === 'typed' && TYPED.includes(rule))),
    )
    .map(({ rule, cell, message }) => `${rule} ${cell ?? ''} ${message}`);
}

const shapes = Object.entries<Shape>(SHAPES);
const filledIn = Object.entries<Amounts>(AMOUNTS);

describe.each(shapes)('%s', (_, shape) => {
  test.each(filledIn)('with amounts “%s”: nothing is wrong, and the covenants stand as they do', (__, amounts) => {
    const schedule = checked(shape, amounts);
    expect(wrongWith(shape, schedule)).toEqual([]);
    const { standings } = schedule;
    expect(standings.map(({ complies, stated }) => [complies, stated])).toEqual([
      [amounts.complies.leverage, amounts.complies.leverage],
      [amounts.complies.liquidity, amounts.complies.liquidity],
    ]);
    const lines = worked(amounts);
    for (const { covenant, ratio, verdict } of standings) {
      if (verdict === 'complies' || verdict === 'breach')
        expect(ratio?.amount.toNumber()).toBeCloseTo(lines[covenant.line] ?? NaN, 10);
    }
  });
});

test('nothing is wrong in whatever shape', () => {
  fc.assert(
    fc.property(arbitrary.shape, arbitrary.amounts, (shape, amounts) => {
      expect(wrongWith(shape, checked(shape, amounts))).toEqual([]);
    }),
    seeded(60),
  );
});
