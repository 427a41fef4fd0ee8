/** A refusal names the line, says what was found, and ends with what to enter. */
import { isoDate } from '../../src/core/calendar-date';
import { rate, usd } from '../../src/core/quantity';
import {
  type RefusalReason,
  isRefusal,
  refusalInTwo,
  refusalKind,
  refusalMessage,
  refuse,
} from '../../src/core/refusals';

const taxes = { line: 'I.C.3', name: 'income taxes' };
const fee = { line: '', name: 'fee' };
const leverage = { line: 'I.D', name: 'Consolidated Leverage Ratio' };
const ebitda = { line: 'I.C.12', name: 'Consolidated EBITDA' };
const on = isoDate;
const asked = { date: on('2013-01-31'), term: 'limit', enter: 'fiscal quarter-end' };

/** What it says of the input, piece by piece, and what to enter. */
type Case = readonly [reason: RefusalReason, says: readonly string[], enter: string];

const WRONG_INPUT: readonly Case[] = [
  [{ code: 'MISSING', subject: taxes, enter: 'an amount' }, ['I.C.3, income taxes: nothing'], 'Enter an amount.'],
  [
    { code: 'NOT_AN_AMOUNT', subject: taxes, found: '“n/a”' },
    ['I.C.3', '“n/a”', 'no amount'],
    'Enter a number in dollars, or 0 where there is none.',
  ],
  [{ code: 'NOT_A_NUMBER', subject: fee, found: 'TRUE' }, ['Fee: found TRUE', 'no number'], 'Enter a number.'],
  [
    { code: 'NEGATIVE_AMOUNT', subject: taxes, found: usd('-1250'), hint: '' },
    ['I.C.3', '(1,250.00)', 'never negative'],
    'Enter 0 or more.',
  ],
  [
    { code: 'NEGATIVE_AMOUNT', subject: taxes, found: usd('-0.01'), hint: 'Enter the gain as it is.' },
    ['(0.01)'],
    'Enter the gain as it is.',
  ],
  [
    {
      code: 'EXCLUDED_EXCEEDS_LINES',
      subject: taxes,
      found: usd(100),
      lines: usd('99.99'),
      first: 'I.A.1',
      last: 'I.A.7',
    },
    ['100.00, more than the 99.99 in lines I.A.1 to I.A.7'],
    'Enter only what those lines contain.',
  ],
  [{ code: 'NOT_ABOVE_ZERO', subject: fee, found: usd(0) }, ['Fee: found 0.00'], 'Enter an amount above 0.'],
  [
    { code: 'NOT_A_RATE', subject: fee, found: '“x”' },
    ['“x”', 'no rate'],
    'Enter a fraction a year, such as 0.015 or 1.5%.',
  ],
  [
    { code: 'RATE_ABOVE_ONE', subject: fee, found: rate('1.5') },
    ['found 1.5, which is 150% a year'],
    'Enter a fraction, such as 0.015 or 1.5%.',
  ],
  [{ code: 'NOT_WHOLE_DAYS', subject: fee, found: '1.5' }, ['found 1.5'], 'Enter a whole number of days, 0 or more.'],
  [
    { code: 'TOO_MANY_DAYS', subject: fee, found: 42_000, most: 2_000 },
    ['found 42000', '2000 from the Closing Date to the Maturity Date'],
    'Enter the days for which interest is due, not a date.',
  ],
  [
    { code: 'NOT_A_DAY_BASIS', subject: fee, found: '364', bases: [360, 365, 366] },
    ['found 364'],
    'Enter the days that the Credit Agreement counts in a year for this rate: 360, 365 or 366; no document read here states them.',
  ],
  [{ code: 'NOT_A_NAME', subject: fee, found: '12' }, ['found 12', 'no name'], 'Enter the name of the Lender.'],
  [
    { code: 'NAMED_TWICE', subject: { line: '', name: 'lender 1' }, name: 'Bank of America', again: 'lender 3' },
    ['Lender 1 and lender 3', 'both are Bank of America'],
    'Enter each Lender once, with all that it holds: its fee is rounded once.',
  ],
  [
    { code: 'THRESHOLD_MISSING', subject: { line: '', name: 'Threshold Amount' } },
    ['Threshold Amount: nothing was given', 'no document read here states it'],
    'Enter it in dollars, from the definitions of the Credit Agreement.',
  ],
  [{ code: 'NOT_YES_OR_NO', subject: fee, found: '2' }, ['found 2'], 'Enter TRUE or FALSE, or Yes or No.'],
  [
    { code: 'NOT_A_DATE', subject: fee, found: '“soon”' },
    ['“soon”', 'no date'],
    'Enter a date, or text such as 2015-12-31.',
  ],
  [
    {
      code: 'NOT_A_QUARTER_END',
      subject: { line: '', name: 'period end' },
      found: on('2015-12-10'),
      nearest: on('2015-12-31'),
      tolerance: 7,
    },
    ['December 10, 2015 is no fiscal quarter-end', 'more than 7 days', 'December 31, 2015'],
    'Enter the last day of a fiscal quarter.',
  ],
  [
    { code: 'NOT_A_FISCAL_YEAR', found: '15', first: 2013, last: 2018 },
    ['Fiscal year: found 15'],
    'Enter a whole year from 2013 to 2018.',
  ],
  [{ code: 'NOT_A_QUARTER', found: '5' }, ['Quarter: found 5'], 'Enter 1, 2, 3 or 4.'],
  [
    { code: 'QUARTER_BEFORE_AGREEMENT', found: on('2013-06-29'), made: on('2013-07-29'), first: on('2013-09-28') },
    ['Quarter ended June 29, 2013', 'made on July 29, 2013'],
    'Begin with the quarter ended September 28, 2013.',
  ],
  [
    { code: 'QUARTER_AFTER_MATURITY', found: on('2018-12-31'), last: on('2018-09-29') },
    ['Quarter ended December 31, 2018', 'matured'],
    'End with the quarter ended September 29, 2018.',
  ],
  [
    { code: 'QUARTER_TWICE', found: on('2015-12-31') },
    ['Quarter ended December 31, 2015', 'twice'],
    'Enter each quarter once.',
  ],
  [
    { code: 'QUARTER_OUT_OF_ORDER', found: on('2015-12-31'), earlier: on('2015-09-26') },
    ['Quarter ended December 31, 2015', 'before the quarter ended September 26, 2015'],
    'Enter the quarters in order of time.',
  ],
  [
    { code: 'QUARTERS_MISSING', found: on('2015-12-31'), missing: [on('2015-09-26')] },
    ['the quarter ended September 26, 2015 is missing'],
    'Enter every quarter of the Agreement’s life, 0 where nothing was spent.',
  ],
  [
    {
      code: 'QUARTERS_MISSING',
      found: on('2015-12-31'),
      missing: [on('2015-03-28'), on('2015-06-27'), on('2015-09-26')],
    },
    ['3 quarters from the one ended March 28, 2015 to the one ended September 26, 2015 are missing'],
    'Enter every quarter of the Agreement’s life, 0 where nothing was spent.',
  ],
  [
    { code: 'SHAPES_DIFFER', shapes: ['1 × 4', '4 × 1'] },
    ['different shapes: 1 × 4, 4 × 1'],
    'Enter ranges of one shape; a single cell is repeated.',
  ],
  [
    { code: 'NOT_ONE_ROW_OR_COLUMN', subject: fee, found: '2 × 2', inOrderOfTime: true },
    ['block of 2 × 2'],
    'Enter one row or one column, in order of time.',
  ],
  [
    { code: 'NOT_ONE_ROW_OR_COLUMN', subject: fee, found: '2 × 2', inOrderOfTime: false },
    ['block of 2 × 2'],
    'Enter one row or one column.',
  ],
  [{ code: 'NOT_ONE_CELL', subject: fee, found: '1 × 2' }, ['range of 1 × 2'], 'Enter a single cell.'],
  [
    { code: 'NOT_THE_SCHEDULE_ROWS', found: '3 × 1', rows: 11, first: 'I.C.1', last: 'I.C.11' },
    ['range of 3 × 1'],
    'Enter 11 rows, I.C.1 to I.C.11, one column for each Measurement Period; or each line as an argument of its own.',
  ],
  [
    { code: 'NO_SCHEDULE', found: '9 × 2', lines: 0 },
    ['9 × 2 with none of the form’s lines'],
    'Enter the whole schedule with its words and amounts, from the Statement Date to II.D.',
  ],
  [
    { code: 'NO_SCHEDULE', found: '9 × 2', lines: 4 },
    ['9 × 2 with 4 of the form’s lines'],
    'Enter the whole schedule with its words and amounts, from the Statement Date to II.D.',
  ],
  [{ code: 'SEVERAL_SCHEDULES', found: 2 }, ['2 schedules in one range'], 'Enter the range of one.'],
  [
    { code: 'LINE_NOT_FOUND', subject: taxes },
    ['I.C.3, income taxes: not found'],
    'Enter the whole schedule, each line with the form’s words or number.',
  ],
  [
    { code: 'NOTES_OR_AMOUNTS' },
    ['small whole numbers that may be notes or amounts'],
    'Enter a range without the column of notes.',
  ],
  [{ code: 'NO_AMOUNTS', found: '30 × 5' }, ['range of 30 × 5', 'blank or 0'], 'Enter the amounts.'],
  [
    { code: 'DATES_DIFFER', found: on('2015-12-31'), stated: on('2015-09-26') },
    ['found December 31, 2015', 'Statement Date in the range is September 26, 2015'],
    'Enter the Statement Date itself.',
  ],
  [{ code: 'TOO_LARGE' }, ['larger than a cell can hold'], 'Enter amounts in dollars.'],
  [
    { code: 'NOT_DECIMALS', subject: fee, found: '12', most: 9 },
    ['found 12'],
    'Enter a whole number from −9 to 9: 2 for cents, 0 for whole numbers, −5 for hundreds of thousands.',
  ],
  [
    { code: 'FINER_THAN_STATED', subject: fee, found: '1.25', nearest: '0.1' },
    ['found 1.25', 'rounded to the nearest 0.1'],
    'Enter the figure as stated, or the decimals it has.',
  ],
  [
    {
      code: 'LOW_ABOVE_HIGH',
      low: { line: '', name: 'low' },
      high: { line: '', name: 'high' },
      foundLow: '3',
      foundHigh: '2',
    },
    ['Low: found 3, above high, 2'],
    'Enter the lower end first.',
  ],
  [
    { code: 'UNFIT', subject: fee, found: '−1', never: 'negative', enter: 'Enter 0 or more.' },
    ['found −1, but this is never negative'],
    'Enter 0 or more.',
  ],
  [
    { code: 'UNIT_DIFFERS', subject: fee, found: 'shares', wanted: 'USD' },
    ['a figure in shares, where one in USD'],
    'Enter it in USD.',
  ],
  [
    { code: 'UNKNOWN_CLAUSE', found: '“9.9”', examples: ['I.C.7', '7.11(a)'] },
    ['Found “9.9”', 'no clause held here'],
    'Enter a reference such as I.C.7, 7.11(a).',
  ],
];

const NO_VALUE: readonly Case[] = [
  [
    { code: 'BEFORE_CLOSING', closing: on('2013-07-29'), ...asked },
    ['On January 31, 2013 no limit was in force', 'closed on July 29, 2013'],
    'Enter a fiscal quarter-end from then on.',
  ],
  [
    { code: 'AFTER_MATURITY', maturity: on('2018-09-30'), ...asked },
    ['On January 31, 2013 no limit was in force', 'matured on September 30, 2018'],
    'Enter a fiscal quarter-end up to then.',
  ],
  [
    { code: 'NOT_YET_ADDED', from: on('2015-12-23'), clause: 'First Amendment 1.4', ...asked },
    ['added on December 23, 2015 (First Amendment 1.4)'],
    'Enter a fiscal quarter-end from then on.',
  ],
  [
    { code: 'UNQUOTED', from: on('2015-12-23'), clause: 'First Amendment 1.2', ...asked },
    ['the limit is unknown', 'replaced on December 23, 2015 (First Amendment 1.2)'],
    'Enter a fiscal quarter-end from then on.',
  ],
  [
    {
      code: 'JUDGMENTS_UNDEFINED',
      subject: { line: 'I.B', name: 'judgments' },
      found: usd(5),
      date: on('2015-09-26'),
      from: on('2015-12-23'),
      clause: 'First Amendment 1.1',
    },
    ['I.B, judgments: found 5.00 at September 26, 2015', 'since December 23, 2015 (First Amendment 1.1)'],
    'Enter a later date, or 0 where there are none.',
  ],
];

/** Nothing is wrong with what was entered, and there is nothing else to enter. */
const NOTHING_TO_ENTER: readonly (readonly [RefusalReason, readonly string[]])[] = [
  [
    {
      code: 'NO_METRIC',
      metric: 'Growth',
      subject: { line: '', name: 'revenue before' },
      found: '0',
      why: 'so there is nothing to grow from',
    },
    ['Growth: revenue before is 0, so there is nothing to grow from.'],
  ],
  [{ code: 'ENTANGLED', subject: fee }, ['Fee stands more than once']],
  [
    { code: 'DIVISOR_MAY_BE_NOUGHT', subject: fee, found: '−0.5 to 0.5' },
    ['Fee is a divisor', '−0.5 to 0.5', 'may be 0'],
  ],
  [
    { code: 'NO_LIMIT_STATED', date: on('2016-10-01'), after: on('2016-09-30'), before: on('2016-10-02') },
    ['On October 1, 2016 no limit', 'through September 30, 2016 and again from October 2, 2016'],
  ],
  [
    { code: 'NOT_MEANINGFUL', ratio: leverage, denominator: ebitda, found: usd('-1000') },
    [
      'I.D, Consolidated Leverage Ratio: Consolidated EBITDA (I.C.12) is (1,000.00), not positive',
      'no meaningful ratio',
      'not met',
    ],
  ],
  [
    { code: 'NO_CUSHION', denominator: ebitda, found: usd(0) },
    ['I.C.12, Consolidated EBITDA is 0.00, not positive', 'no fraction'],
  ],
  [
    { code: 'NO_FUNDED_INDEBTEDNESS', ratio: leverage, denominator: { line: 'II.C', name: 'liquidity indebtedness' } },
    ['I.D, Consolidated Leverage Ratio: liquidity indebtedness (II.C) is 0', 'the covenant is met'],
  ],
];

const named = <C extends readonly [RefusalReason, ...unknown[]]>(cases: readonly C[]): [string, C][] =>
  cases.map((one) => [one[0].code, one]);

describe('an input that is refused', () => {
  it.each(named([...WRONG_INPUT, ...NO_VALUE]))(
    '%s: says what is wrong and ends with what to enter',
    (_, [reason, pieces, toEnter]) => {
      const { says, enter } = refusalInTwo(refuse(reason));
      for (const piece of pieces) expect(says).toContain(piece);
      expect(enter).toBe(toEnter);
      expect(refusalMessage(refuse(reason))).toBe(`${says} ${enter}`);
    },
  );

  it.each(named(NOTHING_TO_ENTER))('%s: says why there is no value, and asks for nothing', (_, [reason, pieces]) => {
    const { says, enter } = refusalInTwo(refuse(reason));
    for (const piece of pieces) expect(says).toContain(piece);
    expect(enter).toBe('');
    expect(says).toBe(refusalMessage(refuse(reason)));
  });

  it('a rating names those of the scale', () => {
    const refusal = refuse({ code: 'UNKNOWN_RATING', subject: fee, found: '“A*”', scale: ['A++', 'A+', 'A'] });
    expect(refusalMessage(refusal)).toMatch(
      /“A\*”.*Enter one of A\+\+, A\+, A, or leave the cell blank where the insurer is not rated\.$/,
    );
  });
});

it('is #VALUE! where the input is wrong, #N/A where the Agreement or the figures give no value', () => {
  for (const [reason] of WRONG_INPUT)
    expect([reason.code, refusalKind(refuse(reason))]).toEqual([reason.code, 'wrong input']);
  for (const [reason] of [...NO_VALUE, ...NOTHING_TO_ENTER])
    expect([reason.code, refusalKind(refuse(reason))]).toEqual([reason.code, 'no value']);
});

it.each([[null], [undefined], ['refusal'], [{}], [{ ok: true }], [{ ok: 0 }]])('%p is no refusal', (result) => {
  expect(isRefusal(result)).toBe(false);
});

it('a refusal is one', () => {
  expect(isRefusal(refuse({ code: 'TOO_LARGE' }))).toBe(true);
});
