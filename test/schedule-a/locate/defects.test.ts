/** A schedule that differs from the form: what is there is found where it is, so that the rules can tell. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { PLAIN, SHAPES, type Shape, buildSchedule } from '../../support/sheets';
import { cellOf, cellsOf, linesOf, locatedIn, onlySchedule } from './schedule-on';

const LINES = CALIX_2013.schedule.lines.filter(({ id }) => id !== 'I.A less').map(({ id }) => id);
const SHAPES_BY_NAME = Object.entries<Shape>(SHAPES);
const LABELLED: readonly (readonly [string, Shape])[] = [
  ['references', PLAIN],
  ['the form’s numbers', SHAPES.pastedForm],
  ['three columns', SHAPES.threeColumns],
];

describe.each(SHAPES_BY_NAME)('in a schedule as %s', (_, shape) => {
  it.each(LINES)('%s is missing where it is missing, and nothing else', (line) => {
    const built = buildSchedule({ shape, changes: { without: [line] } });

    expect(cellsOf(onlySchedule(built.workbook))).toEqual(
      [...built.amounts.keys()].map((id) => `${id} ${built.cell(id)}`),
    );
  });

  it.each(LINES)('%s is there twice where it is doubled', (line) => {
    const built = buildSchedule({ shape, changes: { doubled: [line] } });
    const schedule = onlySchedule(built.workbook);

    expect(linesOf(schedule, line).map(cellOf)).toEqual([built.cell(line, 0), built.cell(line, 1)]);
    expect(schedule.lines).toHaveLength(LINES.length + 1);
  });
});

describe.each(LABELLED)('with %s', (_, shape) => {
  it.each([
    ['I.A.1', 'I.A.3'],
    ['I.C.2', 'I.C.4'],
    ['I.C.5', 'I.C.11'],
    ['II.A', 'II.B'],
  ])('%s and %s in each other’s place are found there', (a, b) => {
    const built = buildSchedule({ shape, changes: { swapped: [[a, b]] } });
    const schedule = onlySchedule(built.workbook);

    expect([a, b].map((line) => linesOf(schedule, line).map(cellOf))).toEqual([[built.cell(a)], [built.cell(b)]]);
    expect(schedule.lines).toHaveLength(LINES.length);
  });

  it.each([
    ['I.A.2', 'Trade payables'],
    ['I.C.6', 'Management fees'],
    ['I.C.8', 'Sponsor monitoring fees'],
    ['I.C.2', 'Consolidated Net Income:'],
    ['I.C.5', 'Consolidated Interest Charges:'],
    ['I.C.10', 'Rent'],
    ['II.B', 'Total assets'],
  ])('%s that says “%s” is found by its number, and its words do not speak for it', (line, words) => {
    const built = buildSchedule({ shape, changes: { words: { [line]: words } } });
    const schedule = onlySchedule(built.workbook);
    const [found, ...others] = linesOf(schedule, line);

    expect(found && cellOf(found)).toBe(built.cell(line));
    expect(found?.precision).toBeLessThan(0.5);
    expect(others).toEqual([]);
    expect(schedule.lines).toHaveLength(LINES.length);
  });

  it.each([
    ['I.C.8', 'Cash charges and losses'],
    ['I.C.11', 'Cash gains'],
    ['II.A', 'Encumbered cash and Cash Equivalents of the Borrower and its Subsidiaries on a Consolidated basis:'],
  ])('%s that says the opposite, “%s”, has no words that speak for it', (line, words) => {
    const [found] = linesOf(locatedIn({ shape, changes: { words: { [line]: words } } }), line);

    expect(found?.precision).toBe(0);
  });
});

it.each([
  ['I.A.1', 'Obligations for borrowed money, bonds and notes'],
  ['I.A.3', 'Capital leases'],
  ['I.C.1', 'Net income (loss)'],
  ['I.C.2', 'Interest expense'],
  ['I.C.3', 'Income tax provision'],
  ['I.C.4', 'D&A'],
  ['I.C.6', 'Non cash stock-based compensation'],
  ['I.C.8', 'Noncash charges and losses'],
  ['I.C.11', 'Less: Non-cash gains'],
  ['I.C.12', 'EBITDA'],
  ['II.B', 'Accounts receivable, net'],
  ['II.D', 'Liquidity ratio ((II.A + II.B) / II.C)'],
])('%s may be called “%s”', (line, words) => {
  const built = buildSchedule({ shape: { numbering: 'none' }, changes: { words: { [line]: words } } });
  const [found] = linesOf(onlySchedule(built.workbook), line);

  expect(found && cellOf(found)).toBe(built.cell(line));
  expect(found?.precision).toBeGreaterThan(0.5);
});

it.each([
  'Less: liabilities cash collateralized',
  'LESS: Subordinated Debt',
  'Less current liabilities (footnote 2(a))',
])('footnote 2’s row is known by its “Less”: %s', (words) => {
  const built = buildSchedule({
    changes: { strangers: { 'I.A.4': { words, value: 1_000 } } },
  });
  const [less] = linesOf(onlySchedule(built.workbook), 'I.A less');

  expect(less?.label).toBe(words);
  expect(less?.row).toBe((built.amounts.get('I.A.4')?.[0]?.row ?? 0) + 1);
  expect(less?.precision).toBe(1);
});

it.each([
  ['Minus Subordinated Debt', true],
  ['(Deduct) what is cash collateralized', true],
  ['- Excluding current liabilities', true],
  ['Lessor obligations', false],
  ['Trade payables, less allowances', false],
])('a row before the total that says “%s” is footnote 2’s: %p', (words, isLess) => {
  const schedule = locatedIn({ changes: { strangers: { 'I.A.4': { words, value: 1_000 } } } });

  expect(linesOf(schedule, 'I.A less').map(({ entry }) => entry)).toEqual(
    isLess ? [{ kind: 'number', value: 1_000, formula: null }] : [],
  );
  expect(schedule.strangers.map(({ label }) => label)).toEqual(isLess ? [] : [words]);
});

it.each([
  ['before the last line above the total', 'I.A.3', 1_000],
  ['below the total', 'I.A.5', 1_000],
  ['without an amount', 'I.A.4', null],
])('“Less:” %s is not footnote 2’s row', (_, after, value) => {
  const schedule = locatedIn({ changes: { strangers: { [after]: { words: 'Less: cash collateral', value } } } });

  expect(linesOf(schedule, 'I.A less')).toEqual([]);
});

describe('a row that no line explains', () => {
  const options = { changes: { strangers: { 'I.C.6': { words: 'Sponsor management fee', value: 750_000 } } } };

  it('is told with its words and its cell', () => {
    const built = buildSchedule(options);
    const at = {
      row: (built.amounts.get('I.C.6')?.[0]?.row ?? 0) + 1,
      column: built.amounts.get('I.C.6')?.[0]?.column,
    };

    expect(onlySchedule(built.workbook).strangers).toEqual([{ row: at.row, label: 'Sponsor management fee', at }]);
  });

  it('lends its amount to no line, not even to a blank one before it', () => {
    const schedule = locatedIn({
      changes: { ...options.changes, entries: { 'I.C.6': { value: null } } },
    });

    expect(linesOf(schedule, 'I.C.6').map(({ entry }) => entry)).toEqual([{ kind: 'blank' }]);
  });
});

it('leaves an amount blank where the quarters beside it have theirs', () => {
  const schedule = locatedIn({
    shape: { columns: 'quarters', totals: 'added' },
    changes: { entries: { 'I.C.9': { value: null } } },
  });

  expect(linesOf(schedule, 'I.C.9').map(({ entry }) => entry.kind)).toEqual(['blank']);
});
