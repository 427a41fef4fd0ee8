/** The Terms sheet: what is read from it, and what is said of it. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import type { ReadingId } from '../../src/agreement/readings';
import { registry } from '../../src/functions/registry';
import { type CheckedWorkbook, checkWorkbook } from '../../src/schedule-a/check';
import { layOutForm } from '../../src/supporting-sheets/lay-out-form';
import { JUDGMENTS, MATTERS, litigationForm } from '../../src/supporting-sheets/litigation/form';
import { litigationTemplate } from '../../src/supporting-sheets/litigation/template';
import { termsTemplate } from '../../src/supporting-sheets/terms/template';
import { listOf } from '../../src/workbook/sheet-to-write';
import { type Literal, parseAddress, workbookOf } from '../../src/workbook/memory';
import { type Sheet, address } from '../../src/workbook/sheet';
import { workbookOfCase } from '../schedule-a/rules/sheet-of-case';
import { type TermsCase, optionCell, termsSheet } from '../support/terms-sheet';
import { serial } from '../support/functions';
import { asSheet } from './a-form';

const [schedule] = workbookOfCase({ case: 'ordinary, December 31, 2015' }).sheets;
if (!schedule) throw new Error('no schedule');

const checkBeside = (...sheets: readonly Sheet[]): CheckedWorkbook =>
  checkWorkbook(CALIX_2013, workbookOf([schedule, ...sheets]), registry);
const said = (given: TermsCase): readonly string[] =>
  (checkBeside(termsSheet(given)).supporting[0]?.findings ?? []).map(
    ({ severity, cell, message, fix }) => `${severity} ${cell ?? ''} ${message} → ${fix}`,
  );

test('every option of every reading drops down in its cell, with the default filled in', () => {
  const { cells } = termsTemplate(CALIX_2013);
  for (const { id, options, byDefault } of CALIX_2013.readings) {
    const { row, column } = parseAddress(optionCell(id));
    const cell = cells.find((one) => one.row === row && one.column === column);
    expect(cell?.choices).toHaveLength(options.length);
    expect(listOf(cell?.choices)).not.toBeNull();
    expect(cell?.choices?.[options.findIndex((option) => option.id === byDefault)]).toBe(cell?.value);
  }
});

test('as it is inserted every reading is in force by its cell, and nothing is wrong', () => {
  const { schedules, supporting } = checkBeside(termsSheet());
  expect(supporting[0]).toMatchObject({ kind: 'terms', title: 'Terms and readings', findings: [] });
  const { choice, chosenAt } = schedules[0]?.readings ?? {};
  expect(choice).toEqual(Object.fromEntries(CALIX_2013.readings.map(({ id, byDefault }) => [id, byDefault])));
  expect(Object.fromEntries(chosenAt ?? [])).toMatchObject({ rounding: 'Terms!B7', 'agents-lien': 'Terms!B14' });
});

test.each([
  ['by its words', 'Ratios are rounded'],
  ['in another case, with a blank', 'ratios are ROUNDED '],
  ['by its short name', 'rounded'],
])('an option is chosen %s, on a sheet of any name', (_, typed) => {
  const { schedules } = checkBeside(termsSheet({ name: 'Q4 readings', chosen: { rounding: typed } }));
  expect(schedules[0]?.readings.choice.rounding).toBe('rounded');
  expect(schedules[0]?.readings.chosenAt.get('rounding')).toBe("'Q4 readings'!B7");
});

describe('what is wrong on it', () => {
  test.each<[string, TermsCase, readonly string[]]>([
    [
      'a blank choice',
      { chosen: { rounding: null } },
      [
        'warning B7 Rounding: no option is chosen, so the default is in force: “Ratios are exact”. → In B7 enter one of: “Ratios are exact”, “Ratios are rounded” (Credit Agreement, section 7.11; a “Rounding” clause is not in the documents read).',
      ],
    ],
    [
      'an option that there is not',
      { chosen: { insurance: 'It depends' } },
      [
        'error B10 Insurance: found the text “It depends”. Until it is one of those offered, the default holds: “Insurance reduces judgments”. → In B10 enter one of: “Insurance reduces judgments”, “Insurance fills the first dollars”, or leave it blank.',
      ],
    ],
    [
      'an option of another reading',
      { chosen: { insurance: 'Ratios are exact' } },
      [expect.stringMatching(/^error B10 Insurance: found the text “Ratios are exact”\./) as unknown as string],
    ],
    [
      'a reading that is not there',
      { without: ['basket'] },
      [expect.stringMatching(/^error A1 “The basket of I\.C\.7” is not on the sheet/) as unknown as string],
    ],
    [
      'negative, and text for an amount',
      { facts: [{ date: '2015-12-31', taxBenefit: -1, underLien: 'none' }] },
      [
        'error B19 Net income tax benefit (I.C.3): found -1. → In B19 enter a number in dollars, 0 or more, or leave it blank.',
        'error E19 Cash under the Agent’s Lien (II.A): found the text “none”. → In E19 enter a number in dollars, 0 or more, or leave it blank.',
      ],
    ],
    [
      'no date',
      { facts: [{ taxBenefit: 0 }] },
      [
        'error A19 Row 19 has entries, but no Statement Date. → In A19 enter a date, such as 2015-12-31, or empty the row.',
      ],
    ],
    [
      'the date of no schedule',
      { facts: [{ date: '2015-09-26', taxBenefit: 0 }] },
      [
        'warning A19 No Schedule A of this workbook has the Statement Date September 26, 2015, so this row counts for nothing. → In A19 enter the Statement Date of a Schedule A.',
      ],
    ],
    [
      'a date twice',
      { facts: [{ date: '2015-12-31' }, { date: '2015-12-31', taxBenefit: 5 }] },
      [
        'error A20 December 31, 2015 stands in row 19 already; nothing is read in this one. → Keep one row for each Statement Date.',
      ],
    ],
    [
      'not said whether the line counts it',
      { facts: [{ date: '2015-12-31', shortTerm: 0.01 }] },
      [
        'warning D19 Short-term borrowings (I.A.1): not said whether I.A.1 as entered counts them, so the reading is not tested. → In D19 enter Yes where I.A.1 counts them, No where it leaves them out.',
      ],
    ],
    [
      'a cent more than all of the line',
      { facts: [{ date: '2015-12-31', underLien: 30_000_000.01, isUnderLienCounted: 'Yes' }] },
      [
        "error E19 Cash under the Agent’s Lien (II.A) is 30,000,000.01, more than all of II.A: 30,000,000.00 in 'Sched A'!C56. → In E19 enter what of II.A it is.",
      ],
    ],
    [
      'a provision and a benefit',
      { facts: [{ date: '2015-12-31', taxBenefit: 0.01 }] },
      [
        "error B19 Net income tax benefit (I.C.3) is 0.01, but I.C.3 has a provision of 800,000.00 in 'Sched A'!C28: over one Measurement Period there is the one or the other. → In B19 enter 0, or correct I.C.3.",
      ],
    ],
    [
      'all of the line, and no benefit',
      { facts: [{ date: '2015-12-31', taxBenefit: 0, underLien: 30_000_000, isUnderLienCounted: true }] },
      [],
    ],
    ['nothing short-term needs no answer', { facts: [{ date: '2015-12-31', shortTerm: 0 }] }, []],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual(expected);
  });

  test('a second one counts for nothing, and says so', () => {
    const { schedules, supporting } = checkBeside(
      termsSheet({ chosen: { rounding: 'exact' } }),
      termsSheet({ name: 'Terms 2', chosen: { rounding: 'rounded', insurance: null } }),
    );
    expect(schedules[0]?.readings.choice.rounding).toBe('exact');
    expect(supporting.map(({ findings }) => findings.map(({ message }) => message))).toEqual([
      [],
      [
        '“Terms and readings” stands on sheet Terms already, and what is chosen there is in force; nothing is read here.',
      ],
    ]);
  });
});

/** What was not tested of the covenant on the ordinary schedule. */
const untested = (line: string, ...sheets: readonly Sheet[]): readonly ReadingId[] =>
  checkBeside(...sheets)
    .schedules[0]?.standings.find(({ covenant }) => covenant.line === line)
    ?.readings?.untested.map(({ id }) => id) ?? [];

describe('what is given makes a reading tested', () => {
  test('on the Terms sheet', () => {
    expect(untested('I.D')).toEqual(['judgments-threshold', 'insurance', 'short-term-borrowings', 'basket']);
    const facts = [
      {
        date: '2015-12-31',
        taxBenefit: 0,
        shortTerm: 20_000_000,
        isShortTermCounted: 'Yes',
        underLien: 1,
        isUnderLienCounted: 'Yes',
      },
    ];
    expect(untested('I.D', termsSheet({ facts }))).toEqual(['judgments-threshold', 'insurance', 'basket']);
    expect(untested('II.D')).toEqual(['short-term-borrowings', 'agents-lien']);
    expect(untested('II.D', termsSheet({ facts }))).toEqual([]);
    const isShortTermCounted = null;
    expect(untested('I.D', termsSheet({ facts: [{ ...facts[0], isShortTermCounted }] }))).toContain(
      'short-term-borrowings',
    );
  });

  const layout = layOutForm(litigationForm(CALIX_2013), { [MATTERS]: 12, [JUDGMENTS]: 12 });
  /** Judgments of 900,000.00 and 350,000.00 above 1,000,000.00: the 250,000.00 of I.B. */
  const judgments = (first: Readonly<Record<string, Literal>>, date: Literal = null): Sheet => {
    const values = new Map<string, Literal>([
      [layout.cellOf('threshold'), 1_000_000],
      [layout.cellOf('statementDate'), date],
    ]);
    const rows = [
      { judgment: 'Smith', amount: 900_000, ...first },
      { judgment: 'Jones', amount: 350_000 },
    ];
    rows.forEach((row, index) =>
      Object.entries(row).forEach(([column, value]) => values.set(layout.cellIn(JUDGMENTS, index, column), value)),
    );
    const sheet = asSheet(litigationTemplate(CALIX_2013));
    const filled = [...values].flatMap(([where, value]) => (value === null ? [] : [{ ...parseAddress(where), value }]));
    return {
      ...sheet,
      cells: [...sheet.cells.filter(({ row, column }) => !values.has(address(row, column))), ...filled],
    };
  };

  test.each<[string, Sheet, readonly ReadingId[]]>([
    ['judgments that come to I.B', judgments({}), []],
    ['of the Statement Date', judgments({}, serial('2015-12-31')), []],
    ['of another date', judgments({}, serial('2015-09-26')), ['judgments-threshold', 'insurance']],
    ['that come to a cent more', judgments({ amount: 900_000.01 }), ['judgments-threshold', 'insurance']],
    [
      'insurance of which is not said whether it is disputed',
      judgments({ insured: 100, rating: 'A', notified: 'Yes' }),
      ['judgments-threshold', 'insurance'],
    ],
    [
      'insurance that does not count, for the insurer was not notified',
      judgments({ insured: 100, rating: 'A', disputed: 'No' }),
      [],
    ],
  ])('on the Litigation sheet: %s', (_, sheet, left) => {
    const wanted: readonly ReadingId[] = ['judgments-threshold', 'insurance'];
    expect(untested('I.D', sheet).filter((id) => wanted.includes(id))).toEqual(left);
  });
});
