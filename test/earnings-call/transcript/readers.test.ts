/** Each sort of figure, as calls put it: what is read, and what is not. */
import { isoDate } from '../../../src/core/calendar-date';
import { lineOf } from '../../../src/earnings-call/transcript/line';
import { readingsIn } from '../../../src/earnings-call/transcript/read-transcript';

/** "24.4 million USD", "over 90 %", "1/4 fraction": as short as can be. */
function read(sentence: string): readonly string[] {
  const scales: Readonly<Record<string, string>> = {
    '1000': ' thousand',
    '1000000': ' million',
    '1000000000': ' billion',
    '1000000000000': ' trillion',
  };
  return readingsIn(lineOf(sentence, 1), { callDate: isoDate('2011-02-03') }).map(({ value, unit, scale, qualifier }) =>
    [qualifier, `${value}${scales[scale] ?? ''}`, unit].filter(Boolean).join(' '),
  );
}

test.each<[string, readonly string[]]>([
  // Amounts.
  ['Revenue was $24.4 million, against \\$1,234.5 million.', ['24.4 million USD', '1234.5 million USD']],
  ['We had $2.1B of debt, $35M of cash and $354,000 of interest.', ['2.1 billion USD', '35 million USD', '354000 USD']],
  [
    'We guide to $61 to $66 million, or $61-66 million.',
    ['61 million USD', '66 million USD', '61 million USD', '66 million USD'],
  ],
  ['between $7 million and $7.5 million', ['7 million USD', '7.5 million USD']],
  ['about sixty million dollars', ['about 60 million USD']],
  ['USD 110 billion or EUR 95 billion or €90 billion', ['110 billion USD', '95 billion EUR', '90 billion EUR']],
  [
    '€1.60 to €1.65 billion, 25 million euros, £1.42 billion, ¥300 billion, CHF 12 million',
    ['1.60 billion EUR', '1.65 billion EUR', '25 million EUR', '1.42 billion GBP', '300 billion JPY', '12 million CHF'],
  ],
  ['€0.98 per share, earnings of 18.6 pence', ['0.98 EUR a share', '18.6 GBP a share']],
  ['it costs 40p a day', ['40 GBP']],
  ['RMB 40 million and SEK 3 billion are for a person to read', []],
  ['$18 million, plus or minus $1 million', ['18 million USD', '1 million USD']],
  ['a negative $9.5 billion, and a swing of -$3 million', ['-9.5 billion USD', '-3 million USD']],
  // A share.
  ['diluted earnings of $0.26 per share, up from $.15 a share', ['0.26 USD a share', '0.15 USD a share']],
  ['EPS of $5.04, and a loss per share of $(0.05)', ['5.04 USD a share', '-0.05 USD a share']],
  ['earned 37 cents a share', ['37 USD a share']],
  ['we expect EPS to be approximately break-even', ['about 0 USD a share']],
  // Rates.
  ['up 21.5%, 7 percent, and nearly 84%', ['21.5 %', '7 %', 'nearly 84 %']],
  ['5%, 10% or 20%, and 46 to 47 percent', ['5 %', '10 %', '20 %', '46 %', '47 %']],
  ['down -2.5% and three percentage points', ['-2.5 %', '3 %']],
  [
    'roughly 90% plus, north of 40%, in excess of 12%, up to 15%',
    ['over 90 %', 'over 40 %', 'over 12 %', 'up to 15 %'],
  ],
  ['margins rose 340 basis points, 50 to 75 bps', ['340 basis points', '50 basis points', '75 basis points']],
  ['the account was roughly flat', ['about 0 %']],
  ['a flat rate, a flat panel, flat at 1.9%', ['1.9 %']],
  // Shares, multiples, fractions, ranks.
  ['38.8 million shares and 41.5 million fully diluted shares', ['38.8 million shares', '41.5 million shares']],
  ['up over the 30.3% of before, and it passed 31,000 lines', ['30.3 %', 'over 31000 count']],
  ['in the last 12 months, in the six months to June', []],
  ['turns of 7.6, leverage of 3.5x, five times as many', ['7.6 times', '3.5 times', '5 times']],
  ['nearly doubled, then tripled', ['nearly 2 times', '3 times']],
  // A cell of a spreadsheet holds 15 digits.
  ['account 1234567890123456 of 123456789012345 units', ['123456789012345 count']],
  [
    'over two-thirds of them, one third of the total, half of our customers, one in five, four of our five plants',
    ['over 2/3 fraction', '1/3 fraction', '1/2 fraction', '1/5 fraction', '4/5 fraction'],
  ],
  ['the number-one market position and the No. 2 vendor', ['1 rank', '2 rank']],
  // Time.
  [
    '180 to 200 days, three or four years, a three-year plan',
    ['180 days', '200 days', '3 years', '4 years', '3 years'],
  ],
  ['Our DSOs were at 35, versus 37.', ['35 days', '37 days']],
  [
    'September 25, 2012, September 16th of 2010, 2010-12-31 and 4/23/2011',
    ['2012-09-25 date', '2010-09-16 date', '2010-12-31 date', '2011-04-23 date'],
  ],
  ['on January 24, on September 16 and by December 31st', ['2011-01-24 date', '2010-09-16 date', '2010-12-31 date']],
  ['prior to the end of February, at the end of the month', ['2011-02-28 date', '2011-02-28 date']],
  ['in November, booked in April of 2008', ['2010-11 month', '2008-04 month']],
  // Counts, in digits and in words.
  [
    '26 different projects, over 1,100 customers, 4.2 million lines',
    ['26 count', 'over 1100 count', '4.2 million count'],
  ],
  ['about 467 heads, up about four heads, twenty-five countries', ['about 467 count', 'about 4 count', '25 count']],
  ['up from seven, versus the seven that they have done', ['7 count', '7 count']],
  ['one 10% customer, one customer, one quarter of guidance', ['1 count', '10 %', '1 count', '1 count']],
  ['one or two deals', ['1 count', '2 count']],
  [
    '100 gigabytes per second, a two-terabyte-per-second backplane, 10 Gbps',
    ['100 billion bytes a second', '2 trillion bytes a second', '10 billion bits a second'],
  ],
])('%s', (sentence, figures) => {
  expect(read(sentence)).toEqual(figures);
});

test.each([
  ['periods', 'In Q4 2010, the third quarter, fiscal 2009, 1Q, Q2 08 and the first half of 2011'],
  ['products and releases', 'the E7-20, C-7s, C7 release 7.0, VDSL-2, the 7.0 upgrades and 3-nanometer wafers'],
  ['forms, laws, and Tier 1', 'Form 10-Q, Form 425, Rule 14a-6, Section 27A, File No. 001-34674, Tier 1, Category 3'],
  ['addresses', '1035 N. McDowell Blvd., Petaluma, CA 94954, telephone 415-445-3232, at 09:30 PM GMT'],
  [
    'what is numbered in passing',
    'Two other things. Number one, three points; one is that, one last one, one-time spend',
  ],
  ['a page number', '16'],
])('no figures: %s', (_, sentence) => {
  expect(read(sentence)).toEqual([]);
});

test('a number word that a cut into columns has torn apart is read, and its words stay as they are', () => {
  const line = lineOf('up from sev\ten. They rolled out sev\tven-states', 1);
  const found = readingsIn(line, { callDate: null });
  expect(found.map(({ value }) => value)).toEqual(['7', '7']);
  expect(line.words).toBe('up from sev en. They rolled out sev ven-states');
});

test('a day without a year has none where the day of the call is not known', () => {
  expect(readingsIn(lineOf('on January 24', 1), { callDate: null })).toEqual([]);
});
