/** A new Schedule A as a reader sees it: what stands where, and the look of each cell. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { columnName } from '../../../src/workbook/sheet';
import type { SheetToWrite } from '../../../src/workbook/sheet-to-write';
import { emptyForm, exampleForm } from './form-on-sheet';

/** Each row's cells: column, look, and the first words; "=" for a formula. */
function drawn({ cells }: SheetToWrite): readonly string[] {
  const rows: string[][] = [];
  for (const { row, column, style, value, formula } of cells) {
    const says =
      formula === undefined
        ? String(value ?? '')
            .slice(0, 46)
            .trim()
        : '=';
    (rows[row] ??= []).push(`${columnName(column)} ${style}: ${says}`.trim());
  }
  return Array.from(rows, (row: readonly string[] | undefined) => row?.join(' | ') ?? '');
}

const FORM = [
  'A title: Schedule A | D heading: Check without the add-in',
  'B words: Financial Statement Date: | C inputDate: | D words: (“Statement Date”)',
  '',
  'A reference: I. | B heading: Section 7.11(a) - Consolidated Leverage Ratio',
  '',
  'A reference: A. | B heading: Consolidated Funded Indebtedness:',
  'B words: 1. The outstanding principal amount of all obl | C inputAmount:',
  'B words: 2. The maximum amount available to be drawn un | C inputAmount:',
  'B words: 3. In respect of any Capitalized Lease of any | C inputAmount:',
  'B words: 4. All Indebtedness of the types referred to i | C inputAmount:',
  'B words: Consolidated Funded Indebtedness (Lines I.A.1+ | C total: =',
  'A reference: B. | B words: Final judgments or orders for payment of money | C inputAmount:',
  '',
  'A reference: C. | B heading: Consolidated EBITDA:',
  'B words: 1. Consolidated Net Income: | C inputAmount:',
  'B words: 2. Consolidated Interest Charges: | C inputAmount:',
  'B words: 3. Provision for federal, state, local and for | C inputAmount:',
  'B words: 4. Depreciation and amortization expense (incl | C inputAmount:',
  'B words: 5. Transaction costs in connection with enteri | C inputAmount:',
  'B words: 6. Non-cash stock compensation expense: | C inputAmount:',
  'B words: 7. Cash expenses (A) (including due diligence | C inputAmount:',
  'B words: 8. Non-cash charges and losses (excluding any | C inputAmount:',
  'B words: 9. Cost and expenses in connection with any am | C inputAmount:',
  'B words: 10. Fees and expenses in connection with any S | C inputAmount:',
  'B words: 11. Non‑cash gains (excluding any such non‑cas | C inputAmount:',
  'B words: 12. Consolidated EBITDA (the sum of (a) Line I | C total: =',
  'A reference: C. | B words: Consolidated Leverage Ratio (ratio of Line I.A | C ratio: =',
  'B words: Maximum permitted: | C limit: =',
  'B words: Measurement Period Ending | C words: Maximum Consolidated Leverage Ratio',
  'B words: Closing Date through June 30, 2014 | C words: 3.00:1.00',
  'B words: September 30, 2014 and each fiscal quarter the | C words: 2.50:1.00',
  'B words: Covenant compliance: | C verdict: = | D mirror: =',
  '',
  'A reference: II. | B heading: Section 7.11(b) - Consolidated Liquidity Ratio',
  'A reference: A. | B words: Unencumbered cash and Cash Equivalents of the | C inputAmount:',
  'A reference: B. | B words: Net Accounts Receivable of Borrower and its Su | C inputAmount:',
  'A reference: C. | B words: Consolidated Funded Indebtedness (Line I.A.5 a | C total: =',
  'A reference: D. | B words: Consolidated Liquidity Ratio (ratio of (a) the | C ratio: =',
  'B words: Minimum permitted: | C limit: =',
  'B words: Covenant compliance: | C verdict: = | D mirror: =',
  '',
  'A reference: 2 | B note: Shall not include any (a) liabilities or oblig',
];

/** Below the printed page. */
const WORKINGS = [
  '',
  'B note: Built-in functions only, for readers without t',
  'B note: Days a quarter-end may lie off the calendar’s | D note: 7',
  'B note: Days this one lies off it | D note: =',
  'B note: Matures | D note: 2018-09-30',
  'B note: Line I.B counts since | D note: 2015-12-23',
  'B note: Highest permissible since (section 7.11(a)) | D note: 2013-07-29 | E limit: 3',
  'B note: Highest permissible since (section 7.11(a)) | D note: 2014-09-30 | E limit: 2.5',
  'B note: Highest permissible that day (section 7.11(a)) | D limit: =',
  'B note: Lowest permissible since (section 7.11(b)) | D note: 2013-07-29 | E limit: 1.25',
  'B note: Lowest permissible that day (section 7.11(b)) | D limit: =',
  'B note: Worked from I.A.1 to I.A.4 | D amount: =',
  'B note: Basket | D amount: 5000000',
  'B note: Worked from I.C.1 to I.C.11 | D amount: =',
];

test('empty, it is the form, then a free row, then what the check without the add-in is worked from', () => {
  expect(drawn(emptyForm())).toEqual([...FORM, ...WORKINGS]);
});

test('filled in with the example, it has a note below its title and a source beside each figure', () => {
  const rows = drawn(exampleForm());
  const [title = '', ...form] = FORM;
  expect(rows[0]).toBe(`${title} | E heading: Source of each figure`);
  expect(rows[1]).toBe(`B note: ${CALIX_EXAMPLE.note.slice(0, 46).trim()}`);
  // What is entered differs; the rest is the same, a row further down.
  const [sources, others] = [
    rows.filter((row) => row.includes(' | E source: ')),
    rows.map((row) => row.split(' | E source: ')[0]),
  ];
  expect(others.slice(2).map((row) => row?.replace(/(input\w+:) [^|]*[^| ]/, '$1'))).toEqual([...form, ...WORKINGS]);
  expect(sources).toHaveLength(CALIX_EXAMPLE.figures.size + 1);
  for (const row of sources) expect(row).toMatch(/ input\w+: .+ \| E source: (?:Illustrative|Stated in the call)/);
});

test.each(['thousands', 'millions'] as const)(
  'in %s the unit stands over the amounts, and the basket is in it',
  (unit) => {
    const [title = '', ...form] = FORM;
    expect(drawn(scheduleTemplate(CALIX_2013, { unit }))).toEqual([
      title.replace(' | ', ` | C heading: $ in ${unit} | `),
      ...form,
      ...WORKINGS.map((row) => row.replace('5000000', unit === 'thousands' ? '5000' : '5')),
    ]);
  },
);

test('cells come row by row, each row from left to right', () => {
  const places = exampleForm().cells.map(({ row, column }) => row * 100 + column);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});
