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
import type { Cell, Range } from '../support/functions';
import { BLANKS, rangeOf } from '../support/range-of-sheet';
import { AMOUNTS, type Amounts, type Shape, buildSchedule, buildStack } from '../support/sheets';
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

describe('what is refused, and why', () => {
  type On = Parameters<typeof buildSchedule>[0];
  /** The code of the refusal, with what it names; or "entered". */
  function answer(options: On, periodEnd = '2015-12-31', covenant = leverage, nothing: Cell = null): string {
    const range = rangeOf(buildSchedule(options).sheet, nothing);
    const found = enteredInRange(CALIX_2013, defined(covenant), range, isoDate(periodEnd));
    if (!isRefusal(found)) return 'entered';
    const { reason } = found;
    const line = 'subject' in reason ? ` ${reason.subject.line}` : '';
    return `${reason.code}${line}`;
  }
  const typed = (line: string, value: number | string | null): On => ({ changes: { entries: { [line]: { value } } } });

  test('another date than the schedule’s own, to the day', () => {
    expect(answer({})).toBe('entered');
    expect(answer({}, '2016-01-01')).toBe('DATES_DIFFER');
    expect(answer({}, '2015-12-30')).toBe('DATES_DIFFER');
    expect(answer({}, '2016-12-31')).toBe('DATES_DIFFER');
    expect(answer({ changes: { date: null } }, '2016-12-31')).toBe('entered');
  });

  test('a serial four years and a day early is one from 1904, and no other is', () => {
    expect(answer({ shape: { dateSpelling: 'serial1904' } })).toBe('entered');
    expect(answer({}, '2020-01-01')).toBe('entered');
    expect(answer({}, '2019-12-31')).toBe('DATES_DIFFER');
    expect(answer({}, '2011-12-30')).toBe('DATES_DIFFER');
  });

  test('a line that is not there, is text, or negative where it never is', () => {
    expect(answer({ changes: { without: ['I.B'] } })).toBe('LINE_NOT_FOUND I.B');
    expect(answer(typed('I.B', 'tbd'))).toBe('NOT_AN_AMOUNT I.B');
    expect(answer(typed('I.B', -1))).toBe('NEGATIVE_AMOUNT I.B');
    expect(answer(typed('I.B', true as never))).toBe('NOT_AN_AMOUNT I.B');
  });

  test('but only what the covenant rests on: judgments do not bear on liquidity', () => {
    expect(answer(typed('I.B', 'tbd'), '2015-12-31', liquidity)).toBe('entered');
    expect(answer(typed('II.A', 'tbd'), '2015-12-31', liquidity)).toBe('NOT_AN_AMOUNT II.A');
    expect(answer(typed('II.A', 'tbd'))).toBe('entered');
  });

  test('a blank amount is 0, as in every formula', () => {
    expect(answer(typed('I.B', null))).toBe('entered');
    expect(answer(typed('I.A.2', null), '2015-12-31', liquidity)).toBe('entered');
  });

  test('a text is named, and the size of a range without a schedule', () => {
    const of = (range: Range) => enteredInRange(CALIX_2013, defined(leverage), range, isoDate('2015-12-31'));
    expect(of([['x', 'y']])).toMatchObject({ reason: { code: 'NO_SCHEDULE', found: '1 row by 2 columns', lines: 0 } });
    expect(of([['x'], ['y']])).toMatchObject({ reason: { code: 'NO_SCHEDULE', found: '2 rows by 1 column' } });
    expect(of([])).toMatchObject({ reason: { code: 'NO_SCHEDULE', found: '0 rows by 0 columns' } });
    const { sheet } = buildSchedule(typed('I.B', 'tbd'));
    expect(of(rangeOf(sheet))).toMatchObject({ reason: { code: 'NOT_AN_AMOUNT', found: 'the text “tbd”' } });
    const { sheet: answered } = buildSchedule(typed('I.B', true as never));
    expect(of(rangeOf(answered))).toMatchObject({ reason: { code: 'NOT_AN_AMOUNT', found: 'the text “TRUE”' } });
  });

  test('a part of a schedule: how many of its lines were seen', () => {
    const range = rangeOf(buildSchedule().sheet).slice(0, 8);
    const found = enteredInRange(CALIX_2013, defined(leverage), range, isoDate('2015-12-31'));
    expect(found).toMatchObject({ reason: { code: 'NO_SCHEDULE' } });
    expect((found as { reason: { lines: number } }).reason.lines).toBeGreaterThan(0);
  });

  test('two schedules in one range', () => {
    const range = rangeOf(defined(buildStack('Both', [{}, {}])[0]).sheet);
    expect(enteredInRange(CALIX_2013, defined(leverage), range, isoDate('2015-12-31'))).toMatchObject({
      reason: { code: 'SEVERAL_SCHEDULES', found: 2 },
    });
  });

  test('a schedule in which nothing is entered that the covenant rests on', () => {
    const none = Object.fromEntries(Object.keys(AMOUNTS.compliant.inputs).map((line) => [line, 0]));
    const amounts = { ...AMOUNTS.compliant, inputs: none };
    expect(answer({ amounts })).toBe('NO_AMOUNTS');
    expect(answer({ amounts: { ...amounts, inputs: { ...none, 'I.B': 1 } } })).toBe('entered');
    expect(answer({ amounts: { ...amounts, inputs: { ...none, 'I.B': 1 } } }, '2015-12-31', liquidity)).toBe(
      'NO_AMOUNTS',
    );
  });
});

describe('where blank cells arrive as 0, a column of small whole numbers may be one of notes', () => {
  /** Debt 1 to 99 in line I.A.1, nothing else but what is given; in dollars. */
  function answer(inputs: Readonly<Record<string, number>>, beside?: number): string {
    const none = Object.fromEntries(Object.keys(AMOUNTS.compliant.inputs).map((line) => [line, 0]));
    const { sheet } = buildSchedule({ amounts: { ...AMOUNTS.compliant, inputs: { ...none, ...inputs } } });
    let range = rangeOf(sheet, 0);
    if (beside !== undefined) {
      const last = defined(sheet.cells.find(({ value }) => value === inputs['I.A.1'])).row;
      range = range.map((row, index) => (index === last ? [...row, beside] : row));
    }
    const found = enteredInRange(CALIX_2013, defined(leverage), range, isoDate('2015-12-31'));
    return isRefusal(found) ? found.reason.code : 'entered';
  }

  test.each([
    [99, 5000, 'NOTES_OR_AMOUNTS'],
    [1, 5000, 'NOTES_OR_AMOUNTS'],
    [1, 12.5, 'NOTES_OR_AMOUNTS'],
    [1, -3, 'NOTES_OR_AMOUNTS'],
    [100, 5000, 'entered'],
    [1.5, 5000, 'entered'],
    [1, 99, 'entered'],
    [1, 0, 'entered'],
  ])('%s with %s in another column', (debt, beside, code) => {
    expect(answer({ 'I.A.1': debt }, beside)).toBe(code);
  });

  test('a large number above the lines or below the schedule says nothing of them', () => {
    const none = Object.fromEntries(Object.keys(AMOUNTS.compliant.inputs).map((line) => [line, 0]));
    const { sheet } = buildSchedule({ amounts: { ...AMOUNTS.compliant, inputs: { ...none, 'I.A.1': 7 } } });
    const plain = rangeOf(sheet, 0);
    const withRow = (at: number): Range => plain.map((row, index) => (index === at ? [...row, 5000] : row));
    const first = defined(sheet.cells.find(({ value }) => value === 7)).row;
    const answerTo = (range: Range): string => {
      const found = enteredInRange(CALIX_2013, defined(leverage), range, isoDate('2015-12-31'));
      return isRefusal(found) ? found.reason.code : 'entered';
    };
    expect(answerTo(withRow(first))).toBe('NOTES_OR_AMOUNTS');
    expect(answerTo(withRow(first - 1))).toBe('entered');
    const blank = defined(plain[0]).map(() => 0);
    expect(answerTo([...plain, blank, blank, [...blank, 5000]])).toBe('entered');
  });

  test('one amount that is no note is enough', () => {
    expect(answer({ 'I.A.1': 7, 'I.A.2': 1200 }, 5000)).toBe('entered');
    expect(answer({ 'I.A.1': 1200, 'I.A.2': 7 }, 5000)).toBe('entered');
  });
});
