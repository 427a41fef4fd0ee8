import { blank, call, codes, column, isoDay, outcome, refusal, serial, spill } from '../support/functions';

const limits = ['MAX_LEVERAGE_RATIO', 'MIN_LIQUIDITY_RATIO'];
const early = '2014-06-28';

describe('MAX_LEVERAGE_RATIO', () => {
  it.each([
    ['2013-09-28', 3],
    ['2013-09-30', 3],
    ['2013-12-31', 3],
    ['2014-03-29', 3],
    ['2014-06-28', 3],
    ['2014-06-30', 3],
    ['2014-07-07', 3],
    ['2014-09-23', 2.5],
    ['2014-09-27', 2.5],
    ['2014-09-30', 2.5],
    ['2014-12-31', 2.5],
    ['2015-12-31', 2.5],
    ['2016-06-25', 2.5],
    ['2016-09-24', 2.5],
    ['2018-09-29', 2.5],
    ['2018-09-30', 2.5],
    ['2018-10-01', 2.5],
    ['2018-10-07', 2.5],
  ])('at %s is %s', (periodEnd, expected) => {
    expect(call('MAX_LEVERAGE_RATIO', periodEnd)).toBe(expected);
    expect(call('MAX_LEVERAGE_RATIO', serial(periodEnd))).toBe(expected);
  });

  it('is one and only one for every quarter of the life of the Agreement, 3.00 four times and 2.50 after', () => {
    const quarters = Array.from({ length: 21 }, (_, index): [number, number] => {
      const sinceStart = index + 2;
      return [2013 + Math.floor(sinceStart / 4), (sinceStart % 4) + 1];
    });
    const ends = quarters.map(([year, quarter]) => Number(call('FISCAL_QUARTER_END', year, quarter)));
    expect([isoDay(ends[0] ?? 0), isoDay(ends.at(-1) ?? 0)]).toEqual(['2013-09-28', '2018-09-29']);
    expect(outcome('MAX_LEVERAGE_RATIO', column(...ends)).flat()).toEqual([
      ...Array.from({ length: 4 }, () => 3),
      ...Array.from({ length: 17 }, () => 2.5),
    ]);
  });
});

describe('the words of MAX_LEVERAGE_RATIO at the edges of its table', () => {
  const between = (day: string, nearest: string): string =>
    `#VALUE! Period end: ${day} is no fiscal quarter-end; it is more than 7 days from the nearest calendar one, ${nearest}. Enter the last day of a fiscal quarter.`;

  it.each([
    ['2014-07-08', between('July 8, 2014', 'June 30, 2014')],
    ['2014-08-14', between('August 14, 2014', 'June 30, 2014')],
    ['2014-08-16', between('August 16, 2014', 'September 30, 2014')],
    ['2014-09-22', between('September 22, 2014', 'September 30, 2014')],
    ['2018-10-08', between('October 8, 2018', 'September 30, 2018')],
    [
      '2018-12-31',
      '#N/A On December 31, 2018 no limit was in force: the Agreement matured on September 30, 2018. Enter a fiscal quarter-end up to then.',
    ],
    [
      '2013-07-07',
      '#N/A On July 7, 2013 no limit was in force: the Agreement closed on July 29, 2013. Enter a fiscal quarter-end from then on.',
    ],
  ])('%s: %s', (periodEnd, said) => {
    const { code, message } = refusal('MAX_LEVERAGE_RATIO', periodEnd);
    expect(`${code} ${message}`).toBe(said);
  });

  it.each([
    ['2014-06-30', '3.00 to 1 for the quarter ended June 30, 2014.'],
    ['2014-07-07', '3.00 to 1 for the quarter ended July 7, 2014, read as that of June 30, 2014.'],
    ['2014-09-27', '2.50 to 1 for the quarter ended September 27, 2014, read as that of September 30, 2014.'],
    ['2018-10-03', '2.50 to 1 for the quarter ended October 3, 2018, read as that of September 30, 2018.'],
  ])('a limit says for which quarter-end %s stands', (periodEnd, note) => {
    const explained = spill('EXPLAIN_LEVERAGE', 25, 0, 10, periodEnd);
    expect(explained.find(([, words]) => words === 'Maximum permitted')?.at(-1)).toBe(note);
  });
});

describe('MIN_LIQUIDITY_RATIO', () => {
  it.each(['2013-09-28', '2014-06-28', '2014-09-27', '2015-12-31', '2018-09-29', '2018-09-30'])(
    'at %s is 1.25',
    (end) => {
      expect(call('MIN_LIQUIDITY_RATIO', end)).toBe(1.25);
    },
  );
});

describe.each(limits)('%s', (id) => {
  it.each(['2013-06-29', '2013-06-30', '2013-07-07', '2012-12-31', '2010-09-25'])(
    'is not in force at %s, before the Closing Date of July 29, 2013',
    (periodEnd) => {
      const { code, message } = refusal(id, periodEnd);
      expect(code).toBe('#N/A');
      expect(message).toContain('July 29, 2013');
    },
  );

  it.each(['2018-12-31', '2019-03-30', '2030-06-30'])(
    'is not in force at %s, after the Maturity Date of September 30, 2018',
    (periodEnd) => {
      const { code, message } = refusal(id, periodEnd);
      expect(code).toBe('#N/A');
      expect(message).toContain('September 30, 2018');
    },
  );

  it('is in force at quarter-ends after July 29, 2016, the Maturity Date that the Amendment replaced', () => {
    expect(codes(outcome(id, column('2016-06-25', '2016-09-24'))).flat()).not.toContain('#N/A');
  });

  it.each([
    ['2014-06-23', '2014-06-30'],
    ['2014-07-07', '2014-06-30'],
    ['2014-12-24', '2014-12-31'],
    ['2015-01-07', '2014-12-31'],
    ['2014-03-24', '2014-03-31'],
    ['2014-04-07', '2014-03-31'],
    ['2014-09-23', '2014-09-30'],
    ['2014-10-07', '2014-09-30'],
  ])('takes %s, seven days off, for the quarter-end %s', (periodEnd, nominal) => {
    expect(call(id, periodEnd)).toBe(call(id, nominal));
  });

  it.each([
    '2014-06-22',
    '2014-07-08',
    '2014-12-23',
    '2015-01-08',
    '2014-03-23',
    '2014-04-08',
    '2014-09-22',
    '2014-10-08',
    '2015-12-22',
    '2015-12-23',
    '2013-07-29',
    '2014-08-15',
  ])('refuses %s, which stands for no quarter-end', (periodEnd) => {
    const { code, message } = refusal(id, periodEnd);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(periodEnd.slice(0, 4));
    expect(refusal(id, serial(periodEnd)).code).toBe('#VALUE!');
  });

  it('leaves the time of day out', () => {
    expect(call(id, serial('2014-06-28') + 0.75)).toBe(call(id, early));
    expect(call(id, serial('2014-07-07') + 0.999)).toBe(call(id, early));
    expect(refusal(id, serial('2014-06-22') + 0.999).code).toBe('#VALUE!');
  });

  it.each([
    'June 30, 2014',
    '6/30/2014',
    '2014-6-30',
    '20140630',
    '2014-06-31',
    '2014-02-30',
    '2014-13-31',
    '[________, ____]',
  ])('refuses the text %s, and says how to write a date', (text) => {
    const { code, message } = refusal(id, text);
    expect(code).toBe('#VALUE!');
    expect(message).toContain(text);
    expect(message).toMatch(/YYYY-MM-DD|\d{4}-\d{2}-\d{2}/);
  });

  it('knows the leap day, which is near no quarter-end', () => {
    expect(refusal(id, '2016-02-29').code).toBe('#VALUE!');
  });

  it.each([0, '', -1, true])('refuses %p', (cell) => {
    expect(refusal(id, cell).code).toBe('#VALUE!');
  });

  it('refuses an empty cell and an argument left out; nothing stands for today', () => {
    expect(refusal(id, blank).code).toBe('#VALUE!');
    expect(refusal(id, null).code).toBe('#VALUE!');
    expect(refusal(id, undefined).code).toBe('#VALUE!');
    expect(refusal(id).code).toBe('#VALUE!');
  });

  it('answers for each cell of a column', () => {
    expect(codes(outcome(id, column('2012-12-31', early, '2014-08-15'))).flat()).toEqual([
      '#N/A',
      call(id, early),
      '#VALUE!',
    ]);
  });
});

const withPeriodEnd: [string, [number, number, number]][] = [
  ['LEVERAGE_COMPLIANT', [100, 0, 50]],
  ['LEVERAGE_VERDICT', [100, 0, 50]],
  ['LEVERAGE_DEBT_CAPACITY', [100, 0, 50]],
  ['LEVERAGE_MINIMUM_EBITDA', [100, 0, 50]],
  ['LEVERAGE_EBITDA_CUSHION', [100, 0, 50]],
  ['LIQUIDITY_COMPLIANT', [75, 50, 100]],
  ['LIQUIDITY_VERDICT', [75, 50, 100]],
  ['LIQUIDITY_HEADROOM', [75, 50, 100]],
  ['LIQUIDITY_DEBT_CAPACITY', [75, 50, 100]],
];

describe.each(withPeriodEnd)('%s', (id, amounts) => {
  it.each(['2013-06-29', '2018-12-31'])('has no answer at %s, where no limit is in force', (periodEnd) => {
    expect(refusal(id, ...amounts, periodEnd).code).toBe('#N/A');
  });

  it.each(['2014-07-08', 'June 28, 2014', 0, null])('refuses %p as a period end', (periodEnd) => {
    expect(refusal(id, ...amounts, periodEnd).code).toBe('#VALUE!');
  });

  it('has no answer outside the Agreement even without debt', () => {
    expect(refusal(id, 0, 0, 0, '2018-12-31').code).toBe('#N/A');
  });

  it('takes a serial number and ISO text alike', () => {
    expect(call(id, ...amounts, serial('2014-06-28'))).toBe(call(id, ...amounts, '2014-06-28'));
  });
});
