/** How rates, fees and days were come to: what was entered, what counts, why, and the clause. Worked by hand. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { amendmentFee } from '../../src/covenants/amendment-fee';
import { amendmentFeeSchedule } from '../../src/covenants/amendment-fee-schedule';
import { clauseWords } from '../../src/covenants/clause-words';
import { eurodollarRate, rateSettingDate } from '../../src/covenants/eurodollar-rate';
import { fiscalQuarterEnd, nominalQuarterEnd } from '../../src/covenants/fiscal-quarter';
import { interestDue } from '../../src/covenants/interest-due';
import { maturityDate } from '../../src/covenants/maturity-date';
import { whyUntested } from '../../src/covenants/readings/in-words';
import { reserveCostDue, reserveCostRate } from '../../src/covenants/reserve-costs';
import { isoDate } from '../../src/core/calendar-date';
import type { Derivation, Outcome } from '../../src/core/outcome';
import { rate, usd } from '../../src/core/quantity';

const AGREEMENT = CALIX_2013;
const on = isoDate;

/** Label, entered, counted, note. */
function told(outcome: Outcome<unknown>): readonly (string | undefined)[] {
  const { label, entered, counted, note } = derivationOf(outcome);
  return [label, entered?.amount.toFixed(), counted?.amount.toFixed(), note];
}

function derivationOf(outcome: Outcome<unknown>): Derivation {
  if (!outcome.ok) throw new Error(outcome.reason.code);
  return outcome.derivation();
}

describe('a rate says what was entered and why it was lifted', () => {
  it.each([
    ['0.0123', '0.0123', ''],
    ['0', '0', ''],
    ['-0.001', '0', 'Below 0%, so deemed that.'],
  ])('LIBOR of %s counts as %s', (entered, counted, note) => {
    const outcome = eurodollarRate(AGREEMENT, rate(entered));
    expect(told(outcome)).toEqual(['Eurodollar Rate', entered, counted, note]);
    expect(derivationOf(outcome).clause).toContain('1.2');
  });

  it('is fixed two Business Days before, weekends and holidays not counted', () => {
    const outcome = rateSettingDate(AGREEMENT, on('2016-01-05'), [on('2016-01-01')]);
    const { label, note, clause } = derivationOf(outcome);
    expect(label).toBe('Rate fixed on December 31, 2015');
    expect(note).toMatch(/^2 Business Days before January 5, 2016\. .+\.$/);
    expect(clause).toContain('1.2');
  });
});

describe('interest says principal × rate × days ÷ basis', () => {
  const terms = { principal: usd(1_000_000), days: 36, dayBasis: 360 };

  it('at the rate entered', () => {
    const outcome = interestDue(AGREEMENT, { ...terms, annualRate: rate('0.015') });
    expect(told(outcome)).toEqual(['Interest', '1000000', '1500', '1,000,000.00 × 1.5% × 36 ÷ 360.']);
    expect(derivationOf(outcome).clause).toContain('1.4');
  });

  it('at zero where the rate is below', () => {
    expect(told(interestDue(AGREEMENT, { ...terms, annualRate: rate('-0.001') }))).toEqual([
      'Interest',
      '1000000',
      '0',
      '1,000,000.00 × 0% × 36 ÷ 360. The rate of -0.1% is below zero, so deemed zero.',
    ]);
  });
});

describe('additional costs of a reserve ratio requirement', () => {
  it('are rounded up to five places of a per cent, and say so', () => {
    const outcome = reserveCostRate(AGREEMENT, usd(1), usd(3));
    expect(told(outcome)).toEqual([
      'Additional costs of a reserve ratio requirement',
      '1',
      '0.3333334',
      '1.00 a year on 3.00, rounded up to 33.33334%.',
    ]);
    expect(derivationOf(outcome).clause).toContain('1.6');
  });

  it.each([
    [
      '2016-03-16',
      'Additional interest due on March 31, 2016',
      'At least 15 days’ prior notice: due with the interest.',
    ],
    [
      '2016-03-17',
      'Additional interest due on April 1, 2016',
      'Less than 15 days’ prior notice: due 15 days from its receipt on March 17, 2016.',
    ],
  ])('after notice of %s are due', (notice, label, note) => {
    const outcome = reserveCostDue(AGREEMENT, on(notice), on('2016-03-31'));
    expect(told(outcome)).toEqual([label, undefined, undefined, note]);
    expect(derivationOf(outcome).clause).toContain('1.6');
  });
});

describe('the amendment fee, 25 basis points of commitments and loans', () => {
  const lender = { name: 'First Bank', revolvingCommitments: usd(20_000_000), termLoans: usd(10_000_000) };

  it('says on what, or that the Lender has not signed', () => {
    const signed = amendmentFee(AGREEMENT, { ...lender, consenting: true });
    expect(told(signed)).toEqual(['Amendment fee', '30000000', '75000', '25 basis points on 30,000,000.00.']);
    expect(derivationOf(signed).clause).toContain('2.1(b)(i)');
    expect(told(amendmentFee(AGREEMENT, { ...lender, consenting: false }))).toEqual([
      'Amendment fee',
      '30000000',
      '0',
      'No fee: the Lender has not signed.',
    ]);
  });

  it('of several Lenders is the sum of their fees, each to the cent', () => {
    const odd = {
      name: ' Second Bank ',
      revolvingCommitments: usd('1.99'),
      termLoans: usd(0),
      consenting: true,
      row: 2,
    };
    const outcome = amendmentFeeSchedule(AGREEMENT, [
      { ...lender, consenting: true, row: 1 },
      odd,
      { ...odd, name: 'Third Bank', revolvingCommitments: usd('2'), row: 3 },
    ]);
    expect(told(outcome)).toEqual([
      'Amendment fees',
      '30000003.99',
      '75000.01',
      'Each rounded to the cent, halves up; the total is their sum.',
    ]);
    expect(derivationOf(outcome).clause).toContain('2.1(b)(i)');
    expect(
      derivationOf(outcome).children.map(({ label, entered, counted }) => [
        label,
        entered?.amount.toFixed(),
        counted?.amount.toFixed(),
      ]),
    ).toEqual([
      ['First Bank', '30000000', '75000'],
      ['Second Bank', '1.99', '0'],
      ['Third Bank', '2', '0.01'],
    ]);
  });

  it.each([
    ['', { code: 'NOT_A_NAME', subject: { line: '', name: 'Lender in row 2' }, found: 'an empty cell' }],
    [
      'FIRST   bank',
      { code: 'NAMED_TWICE', subject: { name: 'Lender in row 1' }, name: 'FIRST   bank', again: 'the one in row 2' },
    ],
  ])('a second Lender named “%s” is refused', (name, reason) => {
    const both = [lender, { ...lender, name }].map((one, index) => ({ ...one, consenting: true, row: index + 1 }));
    expect(amendmentFeeSchedule(AGREEMENT, both)).toMatchObject({ ok: false, reason });
  });
});

describe('days say which day, and by what clause', () => {
  it('the Maturity Date since when it holds', () => {
    expect(told(maturityDate(AGREEMENT, on('2015-12-23')))).toEqual([
      'Maturity Date: September 30, 2018',
      undefined,
      undefined,
      'Since December 23, 2015.',
    ]);
  });

  it('the end of a fiscal quarter, and the calendar quarter-end that it stands for', () => {
    const end = fiscalQuarterEnd(AGREEMENT, 2015, 3);
    expect(told(end)[0]).toBe('Fiscal quarter 3 of 2015 ends on September 26, 2015');
    expect(derivationOf(end).clause).not.toBe('');
    const nominal = nominalQuarterEnd(AGREEMENT, on('2015-09-26'));
    expect(told(nominal)[0]).toBe('September 26, 2015 stands for September 30, 2015');
    expect(derivationOf(nominal).clause).toContain('step-down table');
  });
});

describe('a clause is found however its reference is written', () => {
  it.each(['I.C.7', 'line I.C.7', 'Lines i.c.7.', 'Schedule A, line I.C.7', ' I.C. 7 ', '§ I.C.7', 'Clause I.C.7'])(
    '%s',
    (reference) => {
      const found = clauseWords(AGREEMENT, reference);
      expect(found.ok && found.value.reference).toBe('I.C.7');
      expect(found.ok && found.derivation()).toMatchObject({ label: found.ok && found.value.words });
    },
  );

  it.each([
    ['9.9', '“9.9”'],
    ['  ', 'nothing'],
    ['I.C.7 and more', '“I.C.7 and more”'],
  ])('%s is none', (reference, found) => {
    expect(clauseWords(AGREEMENT, reference)).toMatchObject({ ok: false, reason: { code: 'UNKNOWN_CLAUSE', found } });
  });
});

it.each([
  [{ code: 'not given' }, 'It takes the net income tax benefit of the Measurement Period, 0 if there was none.'],
  [{ code: 'threshold not given' }, 'It takes the Threshold Amount, which no document read here states.'],
  [{ code: 'insurance not given' }, 'It takes what qualifying insurance covers of each judgment, 0 if nothing.'],
  [
    { code: 'negative', found: usd(-5) },
    'What was given is negative: (5.00). It takes the net income tax benefit of the Measurement Period, 0 if there was none.',
  ],
  [
    { code: 'exceeds line', line: 'I.A.1', found: usd(6), entered: usd(5) },
    'What was given is 6.00, more than the 5.00 in I.A.1.',
  ],
  [
    { code: 'contradicts line', line: 'I.B', comesTo: usd(6), entered: usd(5) },
    'What was given comes to 6.00, but I.B is 5.00.',
  ],
] as const)('a reading that was not tested says what it takes: %p', (why, words) => {
  expect(whyUntested(AGREEMENT, 'tax-benefit', why)).toBe(words);
});

it.each([
  [1, 'Of 4 fiscal quarters 1 was given.'],
  [3, 'Of 4 fiscal quarters 3 were given.'],
])('%i of four quarters are too few', (found, words) => {
  expect(whyUntested(AGREEMENT, 'tax-benefit', { code: 'too few quarters', found, needed: 4 })).toContain(words);
});
