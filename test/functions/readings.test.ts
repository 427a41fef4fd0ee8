/** A covenant under every reading, from the range of a Schedule A, as a formula is given it. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { checkWorkbook } from '../../src/schedule-a/check';
import { readingsInWords } from '../../src/covenants/readings/in-words';
import { registry } from '../../src/functions/registry';
import { defined } from '../support/defined';
import { type Argument, type Range, blank, column, refusal, serial, spill } from '../support/functions';
import { PLAIN, inputs, rangeWith } from '../support/drawn-schedule';
import { BLANKS, rangeOf } from '../support/range-of-sheet';
import { AMOUNTS, SHAPES, type Shape, buildSchedule } from '../support/sheets';

const DATE = '2015-12-31';
const table = (id: string, ...args: readonly Argument[]): string[][] =>
  spill(id, ...args).map((row) => row.map(String));
const last = (rows: readonly string[][]): string => rows.at(-1)?.[0] ?? '';
const rowsOf = (rows: readonly string[][], reading: string): readonly string[][] =>
  rows.filter(([name]) => name === reading).map((row) => row.slice(2, 5));

describe.each(BLANKS)('where a blank cell arrives as %s', (_, nothing) => {
  test('the schedule alone: a heading, each reading with its options, and what was not tested', () => {
    const rows = table('LEVERAGE_READINGS', rangeWith({}, nothing), DATE);
    expect(rows[0]).toEqual(['Reading', 'Option', 'In force', 'Verdict', 'Test', 'Clause', 'Note']);
    expect(rows.every((row) => row.length === 7)).toBe(true);
    expect(rowsOf(rows, 'rounding')).toEqual([
      ['by default', 'complies', '1.3804 ≤ 2.50'],
      ['', 'complies', '1.38 ≤ 2.50'],
    ]);
    expect(rowsOf(rows, 'tax benefit')).toEqual([
      ['by default', 'not tested', ''],
      ['', 'not tested', ''],
    ]);
    expect(rows.find(([name, , inForce]) => name === 'tax benefit' && inForce === '')?.at(-1)).toBe(
      'It takes the net income tax benefit of the Measurement Period, 0 if there was none. Argument: tax_benefit.',
    );
    expect(last(rows)).toBe(
      'Complies under every reading tested. Not tested: the threshold for judgments, insurance, tax benefit, short-term borrowings and the basket of I.C.7.',
    );
  });

  test('with everything given, nothing is left untested', () => {
    const rows = table(
      'LEVERAGE_READINGS',
      rangeWith({}, nothing),
      serial(DATE),
      354_000,
      1_000_000,
      column(900_000, 350_000),
      1_000_000,
      column(0, 0),
      column(500_000, 600_000, 400_000, 350_000),
    );
    expect(last(rows)).toBe('Complies under every reading.');
    // Once from 1,250,000.00 they exceed the threshold by 250,000.00; neither does alone.
    expect(rowsOf(rows, 'the threshold for judgments')).toEqual([
      ['by default', 'complies', '1.3804 ≤ 2.50'],
      ['', 'complies', '1.3648 ≤ 2.50'],
    ]);
    // 22,100,000.75 ÷ 15,655,999.25
    expect(rowsOf(rows, 'tax benefit')[1]).toEqual(['', 'complies', '1.4116 ≤ 2.50']);
    // 21,100,000.75 ÷ 16,009,999.25
    expect(rowsOf(rows, 'short-term borrowings')[1]).toEqual(['', 'complies', '1.3179 ≤ 2.50']);
  });

  test('liquidity', () => {
    const rows = table('LIQUIDITY_READINGS', rangeWith({}, nothing), DATE, 0, 60_000_000 - 11_799_999.6);
    // 83,900,000.40 ÷ 21,850,000.75; without the 48,200,000.40 under the Lien 35,700,000.00.
    expect(rowsOf(rows, 'the Agent’s Lien')).toEqual([
      ['by default', 'complies', '3.8398 ≥ 1.25'],
      ['', 'complies', '1.6339 ≥ 1.25'],
    ]);
    expect(last(rows)).toBe('Complies under every reading.');
  });

  test('a debt-free schedule full of zeros', () => {
    const none = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0 };
    expect(last(table('LIQUIDITY_READINGS', rangeWith(none, nothing), DATE))).toBe('Complies under every reading.');
    const rows = table('LEVERAGE_READINGS', rangeWith(none, nothing), DATE, null, null, 0);
    expect(last(rows)).toBe('Complies under every reading.');
    expect(rowsOf(rows, 'tax benefit')[1]).toEqual(['', 'makes no difference', '']);
  });

  test.each(Object.entries<Shape>(SHAPES))('as the check of a sheet says: %s', (__, shape) => {
    for (const amounts of [AMOUNTS.compliant, AMOUNTS.breach]) {
      const built = buildSchedule({ amounts, shape });
      const [checked] = checkWorkbook(CALIX_2013, built.workbook, registry).schedules;
      for (const { covenant, readings } of defined(checked).standings) {
        const id = covenant.kind === 'maximum' ? 'LEVERAGE_READINGS' : 'LIQUIDITY_READINGS';
        const rows = table(id, rangeOf(built.sheet, nothing), amounts.statementDate);
        expect(last(rows)).toBe(readingsInWords(CALIX_2013, defined(readings)));
      }
    }
  });
});

test('one reading decides: 2.504 is 2.50 where ratios are rounded', () => {
  // 40,089,038.122 of 16,009,999.25 is 2.504 but for a fraction of a cent: 39,839,038.12 with 250,000.00 of judgments.
  const rows = table('LEVERAGE_READINGS', rangeWith({ 'I.A.1': 37_989_037.37 }), DATE, 0, 0, null, null, null, null);
  expect(rowsOf(rows, 'rounding')).toEqual([
    ['by default', 'breach', '2.5040 > 2.50'],
    ['', 'complies', '2.50 ≤ 2.50'],
  ]);
  expect(last(rows)).toBe(
    'Breaches unless ratios are rounded. Not tested: the threshold for judgments, insurance and the basket of I.C.7.',
  );
});

test('two readings that only together change it: the combination has a row', () => {
  const rows = table('LEVERAGE_READINGS', rangeWith({ 'I.A.1': 38_100_000 }), DATE, 0, 100_000);
  expect(rows.filter(([name]) => name === 'together').map((row) => row.slice(1, 5))).toEqual([
    ['if ratios are rounded and short-term borrowings are left out', '', 'complies', '2.50 ≤ 2.50'],
  ]);
  expect(last(rows)).toMatch(/^Depends on 2 readings: rounding and short-term borrowings\./);
});

test('at September 27, 2014 no limit is in force where quarter-ends are read literally', () => {
  const amounts = { ...PLAIN, statementDate: '2014-09-27', inputs: { ...inputs, 'I.B': 0 } };
  const rows = table('LEVERAGE_READINGS', rangeOf(buildSchedule({ amounts }).sheet), '2014-09-27');
  expect(rowsOf(rows, 'quarter-ends')).toEqual([
    ['by default', 'complies', '1.3648 ≤ 2.50'],
    ['', 'no limit in force', 'no limit in force'],
  ]);
});

test('a benefit on I.C.3 itself is tested as one', () => {
  const rows = table('LEVERAGE_READINGS', rangeWith({ 'I.C.3': -354_000 }), DATE);
  expect(rowsOf(rows, 'tax benefit')).toEqual([
    ['by default', 'complies', '1.3804 ≤ 2.50'],
    ['', 'complies', '1.4116 ≤ 2.50'],
  ]);
});

test('what is given and contradicts the schedule is not tested, and the note says why', () => {
  const rows = table('LEVERAGE_READINGS', rangeWith(), DATE, null, 20_000_001, column(900_000), 1_000_000, column(0));
  const notes = (name: string): string => rows.find((row) => row[0] === name && row[2] === '')?.at(-1) ?? '';
  expect(notes('the threshold for judgments')).toBe(
    'What was given comes to 0.00, but I.B is 250,000.00. Argument: judgments, threshold.',
  );
  expect(notes('short-term borrowings')).toBe(
    'What was given is 20,000,001.00, more than the 20,000,000.00 in I.A.1. Argument: short_term_borrowings.',
  );
});

test('nor is it passed over in silence where the reading makes no difference', () => {
  const judgments = [column(900_000, 350_000), 1_000_000, column(0, 0)];
  const expenses = column(500_000, 600_000, 400_000, 350_000);
  const rows = table('LEVERAGE_READINGS', rangeWith(), DATE, 0, 1e15, ...judgments, expenses);
  expect(rows.filter(([name]) => name === 'short-term borrowings').map((row) => [row[3], row[6]])).toEqual([
    ['makes no difference', expect.stringContaining('counting them is the stricter reading')],
    [
      'makes no difference',
      'What was given is 1,000,000,000,000,000.00, more than the 20,000,000.00 in I.A.1. Argument: short_term_borrowings.',
    ],
  ]);
});

const inWords = (range: Range): Range =>
  range.map((row) => row.map((cell) => (cell === 10_487_620.15 ? 'ten million' : cell)));

describe('refusals', () => {
  const said = (id: string, ...args: readonly Argument[]): string => {
    const { code, message } = refusal(id, ...args);
    return `${code} ${message}`;
  };

  test.each<[string, readonly Argument[], string]>([
    [
      'no schedule',
      [column('Cash', 1), DATE],
      '#VALUE! Schedule A: found a range of 2 rows by 1 column with none of the form’s lines. Enter the whole schedule',
    ],
    [
      'another date',
      [rangeWith(), '2015-09-26'],
      '#VALUE! Period end: found September 26, 2015, but the Statement Date in the range is December 31, 2015. Enter the Statement Date itself.',
    ],
    ['no date', [rangeWith(), blank], '#VALUE! Period end: found an empty cell'],
    [
      'text for an amount',
      [inWords(rangeWith()), DATE],
      '#VALUE! I.C.4, depreciation and amortization: found the text “ten million”',
    ],
    [
      'a negative amount',
      [rangeWith({ 'I.C.4': -1 }), DATE],
      '#VALUE! I.C.4, depreciation and amortization: found (1.00)',
    ],
    [
      'a negative benefit',
      [rangeWith(), DATE, -1],
      '#VALUE! I.C.3, tax benefit: found (1.00), but this amount is never negative.',
    ],
    ['a benefit in words', [rangeWith(), DATE, 'none'], '#VALUE! I.C.3, tax benefit: found the text “none”'],
    [
      'judgments and insurance of different shapes',
      [rangeWith(), DATE, 0, 0, column(1, 2), 5, column(1)],
      '#VALUE! The ranges have different shapes',
    ],
    [
      'a block of quarters',
      [
        rangeWith(),
        DATE,
        0,
        0,
        0,
        1,
        0,
        [
          [1, 2],
          [3, 4],
        ],
      ],
      '#VALUE! I.C.7',
    ],
    ['a benefit that is TRUE', [rangeWith(), DATE, true], '#VALUE! I.C.3, tax benefit: found TRUE'],
    [
      'short-term borrowings as a date in words',
      [rangeWith(), DATE, 0, '2015-12-31'],
      '#VALUE! I.A.1, short-term borrowings: found the text “2015-12-31”',
    ],
    [
      'a judgment in words among amounts',
      [rangeWith(), DATE, 0, 0, column(1, 'pending'), 5],
      '#VALUE! I.B, judgments above the Threshold Amount: found the text “pending”',
    ],
    [
      'a negative judgment',
      [rangeWith(), DATE, 0, 0, column(1, -0.01), 5],
      '#VALUE! I.B, judgments above the Threshold Amount: found (0.01)',
    ],
    ['a negative threshold', [rangeWith(), DATE, 0, 0, 1, -5], '#VALUE! I.B, Threshold Amount: found (5.00)'],
    ['two thresholds', [rangeWith(), DATE, 0, 0, 1, column(5, 6)], '#VALUE! I.B, Threshold Amount: found a range of'],
    [
      'more insurance in words',
      [rangeWith(), DATE, 0, 0, 1, 5, 'all of it'],
      '#VALUE! I.B, insured part of a judgment: found the text “all of it”',
    ],
    [
      'a quarter in words',
      [rangeWith(), DATE, 0, 0, 0, 1, 0, column(1, 2, 'n/a', 4)],
      '#VALUE! I.C.7, cash expenses of acquisitions and restructuring: found the text “n/a”',
    ],
    [
      'a negative quarter',
      [rangeWith(), DATE, 0, 0, 0, 1, 0, column(1, 2, -3, 4)],
      '#VALUE! I.C.7, cash expenses of acquisitions and restructuring: found (3.00)',
    ],
    ['two dates', [rangeWith(), column(DATE, DATE)], '#VALUE! Period end: found a range of 2 rows by 1 column'],
    ['a date that is no quarter-end', [rangeWith(), '2015-12-20'], '#VALUE! Period end: found December 20, 2015'],
    ['a day number beyond the calendar', [rangeWith(), 1e15], '#VALUE! Period end: found 1000000000000000'],
    ['one cell for a schedule', [1e15, DATE], '#VALUE! Schedule A: found a range of 1 row by 1 column'],
    [
      'two benefits',
      [rangeWith(), DATE, column(1, 2)],
      '#VALUE! I.C.3, tax benefit: found a range of 2 rows by 1 column',
    ],
  ])('%s', (_, args, message) => {
    expect(said('LEVERAGE_READINGS', ...args)).toContain(message);
  });

  test('a line that is not in the range is named', () => {
    const without = rangeWith().filter((row) => !row.some((cell) => String(cell).startsWith('Depreciation')));
    expect(said('LEVERAGE_READINGS', without, DATE)).toContain(
      '#VALUE! I.C.4, depreciation and amortization: not found',
    );
    expect(last(table('LIQUIDITY_READINGS', without, DATE))).toMatch(/^Complies/);
  });

  test('a form that nobody has filled in is not a borrower without debt', () => {
    const zeros = Object.fromEntries(Object.keys(inputs).map((line) => [line, 0]));
    expect(said('LEVERAGE_READINGS', rangeWith(zeros), DATE)).toContain('every amount is blank or 0');
  });

  test('judgments before the First Amendment, and a date without a limit, are no wrong input', () => {
    const at = (statementDate: string): Range => rangeOf(buildSchedule({ amounts: { ...PLAIN, statementDate } }).sheet);
    expect(said('LEVERAGE_READINGS', at('2015-09-26'), '2015-09-26')).toMatch(/^#N\/A I\.B/);
    expect(said('LIQUIDITY_READINGS', at('2013-06-29'), '2013-06-29')).toMatch(
      /^#N\/A On June 29, 2013 no limit was in force/,
    );
  });

  test('two schedules in one range', () => {
    const one = rangeWith();
    expect(said('LEVERAGE_READINGS', [...one, ...one], DATE)).toContain('found 2 schedules in one range');
  });
});
