/** Sheets that are no Schedule A, however much of its language they speak; and what may stand above one. */
import { type Literal, sheetOf } from '../../../src/workbook/memory';
import type { Sheet } from '../../../src/workbook/sheet';

const YEARS = [2013, 2014, 2015, 2016, 2017];
const over = (label: string, first: number, growth = 1.08): readonly Literal[] => [
  label,
  ...YEARS.map((_, index) => Math.round(first * growth ** index)),
];

/** A buyout model: five years, with net income, interest, taxes, EBITDA, debt and ratios. */
export const buyoutModel = (): Sheet =>
  sheetOf('LBO', [
    ['Project Falcon: leveraged buyout model', null, null, null, '($ in millions)'],
    ['Fiscal year ending December 31,', ...YEARS],
    over('Revenue', 410),
    over('Cost of goods sold', 231),
    over('Gross profit', 179),
    over('Operating expenses', 120),
    over('EBITDA', 59),
    over('Depreciation and amortization', 18),
    over('EBIT', 41),
    over('Interest expense', 14, 0.9),
    over('Pre-tax income', 27),
    over('Income taxes', 9),
    over('Net income', 18),
    ['Debt schedule'],
    over('Revolver', 20, 0.8),
    over('Term loan', 180, 0.85),
    over('Senior notes', 75, 1),
    over('Total debt', 275, 0.88),
    over('Cash and cash equivalents', 33),
    ['Credit statistics'],
    over('Leverage ratio (Total debt / EBITDA)', 5, 0.85),
    over('Interest coverage', 4),
    ['Maximum leverage permitted', '6.00x', '5.50x', '5.00x', '4.50x', '4.00x'],
    ['Covenant compliance', 'Yes', 'Yes', 'Yes', 'Yes', 'Yes'],
    ['Accounts receivable', 61, 66, 71, 77, 83],
    ['Capitalized leases', 4, 4, 3, 3, 2],
  ]);

/** The bridge of an earnings release: eleven adjustments, some in the form's words. */
export const ebitdaBridge = (): Sheet =>
  sheetOf('Non-GAAP', [
    ['Reconciliation of GAAP net income to Adjusted EBITDA (in thousands)'],
    ['Net income', 8_450],
    ['Interest expense, net', 1_215],
    ['Provision for income taxes', 640],
    ['Depreciation and amortization', 9_870],
    ['Stock-based compensation', 7_305],
    ['Acquisition-related costs', 900],
    ['Restructuring charges', 1_250],
    ['Adjusted EBITDA', 29_630],
  ]);

/** A ledger of many rows, whose accounts are named as lines are. */
export const generalLedger = (rows: number): Sheet => {
  const accounts = [
    'Interest expense',
    'Depreciation expense',
    'Income taxes payable',
    'Accounts receivable',
    'Cash',
    'Swap fees',
  ];
  return sheetOf(
    'GL',
    Array.from({ length: rows }, (_, index): readonly Literal[] => [
      42_000 + (index % 365),
      `${String(1000 + (index % 60))}`,
      accounts[index % accounts.length] ?? '',
      `Journal ${String(index)}`,
      (index * 37) % 9_999,
    ]),
  );
};

/** The certificate that Schedule A is attached to, above it on the sheet. */
export const cover = (date: string): Sheet =>
  sheetOf('Certificate', [
    ['EXHIBIT C'],
    ['FORM OF COMPLIANCE CERTIFICATE'],
    [`Financial Statement Date: ${date}`],
    ['TO: Bank of America, N.A., as Administrative Agent'],
    [
      'RE: Credit Agreement, dated as of July 29, 2013, by and among Calix, Inc., the Guarantors, the Lenders and the Agent',
    ],
    ['DATE: February 12, 2016'],
    [
      'The undersigned Responsible Officer hereby certifies as of the date hereof that he/she is the Chief Financial Officer of the Borrower:',
    ],
    [
      '1. The Borrower has delivered the year-end audited financial statements required by Section 6.01(a) of the Credit Agreement for the fiscal year of the Borrower ended as of the above date.',
    ],
    ['2. The undersigned has reviewed and is familiar with the terms of the Credit Agreement.'],
    ['3. To the best knowledge of the undersigned, no Default has occurred and is continuing.'],
    ['4. The representations and warranties of the Borrower contained in Article V are true and correct.'],
    [
      '5. The financial covenant analyses and information provided pursuant to Section 7.11 of the Credit Agreement and set forth on Schedule A attached hereto are true and accurate.',
    ],
    [
      '6. Attached as Exhibit A is a written update on actions that involve an amount in excess of the Threshold Amount.',
    ],
    ['CALIX, INC., a Delaware corporation'],
    ['By: ____________', null, 'Name:', null, 'Title: Chief Financial Officer'],
    ['SIGNATURE PAGE TO COMPLIANCE CERTIFICATE'],
  ]);
