/** Schedule A in a range: the same amounts as on its sheet, however blank cells arrive. */
import fc from 'fast-check';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { isoDate } from '../../src/core/calendar-date';
import { usd } from '../../src/core/quantity';
import { isRefusal } from '../../src/core/refusals';
import { evaluate } from '../../src/schedule-a/evaluate';
import { locateSchedules } from '../../src/schedule-a/locate/locate';
import { enteredInRange } from '../../src/schedule-a/schedule-in-range';
import { seeded } from '../support/arbitraries';
import { defined } from '../support/defined';
import type { Cell } from '../support/functions';
import { BLANKS, rangeOf } from '../support/range-of-sheet';
import { AMOUNTS, type Amounts, type Shape, buildSchedule } from '../support/sheets';
import * as arbitrary from '../support/sheets/arbitrary';

const [leverage, liquidity] = CALIX_2013.schedule.covenants;

/** The code of a refusal, or the lines that come to something else than on the sheet. */
function compared(shape: Partial<Shape>, amounts: Amounts, nothing: Cell): string | readonly string[] {
  const { sheet, workbook } = buildSchedule({ shape, amounts });
  const [schedule] = locateSchedules(CALIX_2013, workbook).schedules;
  const { entered } = evaluate(CALIX_2013, defined(schedule));
  const found = enteredInRange(CALIX_2013, defined(leverage), rangeOf(sheet, nothing), isoDate(amounts.statementDate));
  if (isRefusal(found)) return found.reason.code;
  const zero = usd(0);
  return [...entered].flatMap(([line, { amount }]) => ((found.get(line) ?? zero).amount.equals(amount) ? [] : [line]));
}

test.each(BLANKS.slice(0, 2))('in whatever shape, where a blank cell arrives as %s', (_, nothing) => {
  fc.assert(
    fc.property(arbitrary.shape, arbitrary.amounts, (shape, amounts) => {
      expect(compared(shape, amounts, nothing)).toEqual([]);
    }),
    seeded(40),
  );
});

test('where it arrives as 0: no amount is misread; what cannot be told from notes is refused', () => {
  let refused = 0;
  fc.assert(
    fc.property(arbitrary.shape, arbitrary.amounts, (shape, amounts) => {
      const result = compared(shape, amounts, 0);
      if (typeof result === 'string') {
        refused++;
        expect(['NOTES_OR_AMOUNTS', 'NO_AMOUNTS']).toContain(result);
        expect(amounts.inputs['I.A.1']).toBe(0);
      } else expect(result).toEqual([]);
    }),
    seeded(60),
  );
  expect(refused).toBeLessThan(10);
});

test('without debt a column of note numbers is not taken for amounts', () => {
  expect(compared({ noteNumbers: true, columns: 'history' }, AMOUNTS.noDebt, 0)).toBe('NOTES_OR_AMOUNTS');
  expect(compared({ noteNumbers: true, columns: 'history' }, AMOUNTS.noDebt, null)).toEqual([]);
  expect(compared({ noteNumbers: true, columns: 'history' }, AMOUNTS.compliant, 0)).toEqual([]);
});

test('a schedule in thousands gives dollars', () => {
  const { sheet } = buildSchedule({ shape: { unit: '(in thousands)' } });
  const found = enteredInRange(
    CALIX_2013,
    defined(liquidity),
    rangeOf(sheet),
    isoDate(AMOUNTS.compliant.statementDate),
  );
  if (isRefusal(found)) throw new Error(found.reason.code);
  expect(found.get('II.A')?.amount.toNumber()).toBe(AMOUNTS.compliant.inputs['II.A']);
});

test('serials of a workbook that counts from 1904 are the same date', () => {
  expect(compared({ dateSpelling: 'serial1904' }, AMOUNTS.compliant, null)).toEqual([]);
});
