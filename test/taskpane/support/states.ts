/** A workbook for each state the pane can be in, from the amounts the pane's design was drawn with. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { usd } from '../../../src/core/quantity';
import { basketLedgerTemplate } from '../../../src/supporting-sheets/basket-ledger/template';
import { bridgeTemplate } from '../../../src/supporting-sheets/bridge/template';
import { closingTemplate } from '../../../src/supporting-sheets/closing/template';
import { CALIX_Q4_2010 } from '../../../src/earnings-call/calix-q4-2010';
import { blankCall } from '../../../src/earnings-call/sheets/blank-call';
import { writeCall } from '../../../src/earnings-call/sheets/write-call';
import { address } from '../../../src/workbook/sheet';
import { ORDINARY } from '../../earnings-call/on-sheets/ordinary-call';
import { sheetOf, workbookOf } from '../../../src/workbook/memory';
import type { Cell, CellValue, Sheet } from '../../../src/workbook/sheet';
import type { Front, SpreadsheetProblem, WorkbookReading } from '../../../src/workbook/spreadsheet';
import { asSheet } from '../../supporting-sheets/a-form';
import { termsSheet } from '../../support/terms-sheet';
import { AMOUNTS, type Amounts, SHAPES, type SheetOptions, buildSchedule, worked } from '../../support/sheets';

/** Leverage 22,100,000.75 on 16,009,999.25, liquidity 83,900,000.40 on 21,850,000.75. */
export const DRAWN: Amounts = {
  ...AMOUNTS.compliant,
  inputs: {
    'I.A.1': 20_000_000,
    'I.A.2': 1_350_000,
    'I.A.3': 500_000.75,
    'I.A.4': 0,
    'I.B': 250_000,
    'I.C.1': -2_412_310.4,
    'I.C.2': 1_184_500,
    'I.C.3': 612_400,
    'I.C.4': 9_875_220.15,
    'I.C.5': 0,
    'I.C.6': 4_930_189.5,
    'I.C.7': 1_850_000,
    'I.C.8': 155_000,
    'I.C.9': 125_000,
    'I.C.10': 0,
    'I.C.11': 310_000,
    'II.A': 48_200_000.4,
    'II.B': 35_700_000,
  },
};

export const drawnWith = (inputs: Amounts['inputs'], more: Partial<Amounts> = {}): Amounts => ({
  ...DRAWN,
  ...more,
  inputs: { ...DRAWN.inputs, ...inputs },
});

const NO_DEBT = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0 };
const FORM = { ...SHAPES.pastedForm, dollarCell: false } as const;

export const scheduleSheet = (options: SheetOptions = {}): Sheet =>
  buildSchedule({ amounts: DRAWN, name: 'Sched A Q4 2015', shape: FORM, ...options }).sheet;

interface Situation {
  readonly front?: Front;
  readonly protectedSheets?: readonly string[];
  readonly fileName?: string | null;
}

export function readingOf(
  sheets: readonly Sheet[],
  { front, protectedSheets = [], fileName }: Situation = {},
): WorkbookReading {
  return {
    content: workbookOf(sheets),
    fileName: fileName ?? 'Budget 2016.xlsx',
    front: front ?? { kind: 'sheet', name: sheets[0]?.name ?? '' },
    protectedSheets: new Set(protectedSheets),
    isStructureProtected: false,
  };
}

const one = (options: SheetOptions = {}): WorkbookReading => readingOf([scheduleSheet(options)]);

/** Eight quarters, as drawn: one without debt, the last as the amounts say. */
function overTime(last: SheetOptions = {}): WorkbookReading {
  const quarter = (name: string, statementDate: string, maximum: number, debt: number, liquid: number): Sheet =>
    scheduleSheet({
      name: `Sched A ${name}`,
      amounts: drawnWith(debt ? { 'I.A.1': debt, 'I.B': 0, 'II.A': liquid } : NO_DEBT, { statementDate, maximum }),
    });
  return readingOf([
    scheduleSheet(last),
    quarter('Q3 2015', '2015-09-26', 2.5, 17_756_000, 46_600_000),
    quarter('Q2 2015', '2015-06-27', 2.5, 13_957_000, 40_250_000),
    quarter('Q1 2015', '2015-03-28', 2.5, 7_948_000, 19_570_000),
    quarter('Q4 2014', '2014-12-31', 2.5, 0, 0),
    quarter('Q3 2014', '2014-09-27', 2.5, 36_862_000, 69_360_000),
    quarter('Q2 2014', '2014-06-28', 3, 41_800_000, 75_670_000),
    quarter('Q1 2014', '2014-03-29', 3, 35_144_000, 71_680_000),
  ]);
}

const BREACH = { amounts: drawnWith({ 'I.A.1': 37_980_209.35 }, { complies: { leverage: false, liquidity: true } }) };
const NOT_MEANINGFUL = {
  amounts: drawnWith({ 'I.C.1': -21_626_428.25 }, { complies: { leverage: false, liquidity: true } }),
};
const offByOneCent = (worked(DRAWN)['I.A.5'] ?? 0) - 0.01;
const notes = sheetOf('Notes', [['To do'], ['Ask for the judgments']]);

const CLOSING = asSheet(closingTemplate(CALIX_2013));
/** Said to be effective, in B5, while every condition is open. */
const WRONG_CLOSING: Sheet = {
  ...CLOSING,
  cells: CLOSING.cells.map((cell) =>
    cell.row === 4 && cell.column === 1 ? { row: 4, column: 1, value: 'Yes' } : cell,
  ),
};

/** The Bridge sheet as it is inserted, with other entries in its second column, by the words before them. */
export function bridgeSheet(entries: Readonly<Record<string, CellValue>> = {}, name = 'Bridge'): Sheet {
  const sheet = asSheet(bridgeTemplate(CALIX_2013));
  const rows = new Map(
    Object.entries(entries).map(([words, value]) => [
      sheet.cells.find((cell) => cell.column === 0 && String(cell.value).startsWith(words))?.row,
      value,
    ]),
  );
  const changed = (cell: Cell): Cell =>
    cell.column === 1 && rows.has(cell.row) ? { ...cell, value: rows.get(cell.row) ?? null } : cell;
  // With other entries, what the formulas had come to is not so any more.
  const isCurrent = ({ formula }: Cell): boolean => rows.size === 0 || formula === undefined;
  return { ...sheet, name, cells: sheet.cells.filter(isCurrent).map(changed) };
}

/** Expenses by quarter from September 28, 2013 on, and what was certified of them where the first quarter had 1,050,000.00 less. */
const HISTORY: readonly (readonly [expense: number, certified: number])[] = [
  [4_200_000, 3_150_000],
  ...Array.from({ length: 5 }, () => [0, 0] as const),
  [900_000, 900_000],
  [0, 0],
  [0, 0],
  [950_000, 950_000],
];
const LEDGER = asSheet(
  basketLedgerTemplate(
    CALIX_2013,
    HISTORY.map(([expense, certified]) => ({
      expenses: [usd(expense), usd(0)],
      certified: usd(certified),
    })),
  ),
);

/** The call of Q4 2010, and a small one of a company that there is not, with other values in some of its cells. */
const CALL = writeCall(CALIX_Q4_2010, 'confirmed').map((sheet) => asSheet(sheet));
function smallCall(changes: Readonly<Record<string, Readonly<Record<string, CellValue>>>>): readonly Sheet[] {
  return writeCall(ORDINARY, 'proposed').map((written) => {
    const sheet = asSheet(written);
    const changed = changes[sheet.name] ?? {};
    return {
      ...sheet,
      cells: sheet.cells.map((cell) => {
        const value = changed[address(cell.row, cell.column)];
        return value === undefined ? cell : { row: cell.row, column: cell.column, value };
      }),
    };
  });
}

export const STATES = {
  call: readingOf(CALL, { fileName: 'calix-q4-2010-call.xlsx' }),
  'call beside a schedule': readingOf([scheduleSheet(), ...CALL]),
  // 120.4 ÷ 100.2 − 1 is 20.2%, and the verdict of it typed.
  'call, wrong': readingOf(smallCall({ Relations: { Q5: 'does not tie' }, Figures: { E12: 'stocks' } })),
  'call, to fill in': readingOf(blankCall().map((sheet) => asSheet(sheet))),
  bridge: readingOf([scheduleSheet(), bridgeSheet()]),
  'bridge, costs before the Agreement': readingOf([
    scheduleSheet(),
    bridgeSheet({
      'Acquisition-related costs incurred': 'No',
      'Fair-value loss': -410_000.5,
      'Stock-based': 4_000_000,
      'Preferred-stock dividends': 900_000,
      'Swap Contract': null,
    }),
  ]),
  'bridge, wrong': readingOf([scheduleSheet(), bridgeSheet({ 'GAAP net income': null, 'Interest charges': -1 })]),
  'two bridges': readingOf([bridgeSheet(), bridgeSheet({ 'GAAP net income': -25_000_000 }, 'Bridge of 2016')]),
  compliant: one({
    changes: { entries: { 'I.A.5': { value: offByOneCent } }, hidden: ['I.C.8'] },
  }),
  clean: one(),
  breach: one({
    ...BREACH,
    changes: { entries: { 'I.D': { value: 2.5 } }, answers: { 'I.D': [['Yes ☒ No ☐']] } },
  }),
  limit: one({ amounts: drawnWith({ 'I.A.1': 37_924_997.25, 'I.C.6': 4_930_189.45 }) }),
  'no debt': one({ amounts: drawnWith(NO_DEBT) }),
  'not meaningful': one(NOT_MEANINGFUL),
  blank: one({ changes: { entries: { 'I.C.1': { value: null }, 'I.C.4': { value: null } } } }),
  'no date': one({ changes: { date: '[________, ____]' } }),
  'before closing': one({ amounts: drawnWith({}, { statementDate: '2013-03-30' }) }),
  'both breach': one({
    amounts: drawnWith({ 'I.A.1': 97_980_209.35 }, { complies: { leverage: false, liquidity: false } }),
  }),
  'beyond the ruler': one({
    amounts: drawnWith(
      { 'I.A.1': 0, 'I.A.2': 10_000, 'I.A.3': 0, 'I.C.1': -16_010_000 },
      { complies: { leverage: false, liquidity: true } },
    ),
  }),
  thousands: one({ shape: { ...FORM, unit: '(in thousands)' } }),
  basket: one({ amounts: drawnWith({ 'I.C.7': 6_250_000, 'I.C.3': -354_000 }) }),
  'basket, restated': readingOf([
    scheduleSheet(),
    scheduleSheet({
      name: 'Sched A Q3 2015',
      amounts: drawnWith({ 'I.C.7': 900_000 }, { statementDate: '2015-09-26' }),
    }),
    LEDGER,
  ]),
  beside: readingOf([scheduleSheet(), WRONG_CLOSING]),
  'beside, without a schedule': readingOf([notes, WRONG_CLOSING]),
  'chosen, complies by rounding': readingOf([scheduleSheet(BREACH), termsSheet({ chosen: { rounding: 'rounded' } })]),
  'chosen, breaches rounded': readingOf([
    // 40,186,000.75 on 16,009,999.25 is 2.5100…
    scheduleSheet({
      amounts: drawnWith({ 'I.A.1': 38_086_000 }, { complies: { leverage: false, liquidity: true } }),
      changes: { answers: { 'I.D': [['Yes ☒ No ☐']] } },
    }),
    termsSheet({ chosen: { rounding: 'rounded' } }),
  ]),
  'chosen, several': readingOf([
    scheduleSheet(),
    termsSheet({
      name: 'Terms of Q4',
      chosen: {
        'agents-lien': 'does',
        'short-term-borrowings': 'excluded',
        'tax-benefit': 'subtracted',
        basket: 'measurement-period',
      },
      facts: [
        {
          date: '2015-12-31',
          underLien: 40_000_000,
          isUnderLienCounted: 'Yes',
          shortTerm: 5_000_000,
          isShortTermCounted: 'Yes',
        },
      ],
    }),
  ]),
  'chosen, over time': readingOf([
    ...overTime(BREACH).content.sheets,
    termsSheet({ chosen: { rounding: 'rounded', 'quarter-ends': 'literal' } }),
  ]),
  'chosen, breaches by the Lien': readingOf([
    scheduleSheet({ amounts: drawnWith({ 'I.A.1': 28_000_000 }) }),
    termsSheet({
      chosen: { 'agents-lien': 'does' },
      facts: [{ date: '2015-12-31', underLien: 48_200_000, isUnderLienCounted: 'Yes' }],
    }),
  ]),
  'chosen, benefit subtracted': readingOf([
    scheduleSheet({ amounts: drawnWith({ 'I.C.3': -354_000 }) }),
    termsSheet({ chosen: { 'tax-benefit': 'subtracted' } }),
  ]),
  'chosen, by default': readingOf([scheduleSheet(), termsSheet()]),
  protected: readingOf([scheduleSheet()], { protectedSheets: ['Sched A Q4 2015'] }),
  chart: readingOf([scheduleSheet()], { front: { kind: 'chart' } }),
  several: readingOf(
    [
      notes,
      scheduleSheet(),
      scheduleSheet({ name: 'Sched A Q3 2015', amounts: drawnWith({}, { statementDate: '2015-09-26' }) }),
      scheduleSheet({ name: 'Draft', changes: { date: null, entries: { 'I.C.1': { value: null } } } }),
    ],
    { front: { kind: 'sheet', name: 'Notes' } },
  ),
  none: readingOf([
    notes,
    sheetOf('Covenants', [
      ['Consolidated Net Income', 100],
      ['Consolidated Interest Charges', 5],
      ['Non-cash stock compensation expense', 7],
    ]),
  ]),
  'none, protected': { ...readingOf([notes]), isStructureProtected: true },
  'first run': readingOf([sheetOf('Sheet1', [])]),
  'over time': overTime(),
  'over time, breach': overTime(BREACH),
  'over time, not meaningful': overTime(NOT_MEANINGFUL),
} as const satisfies Record<string, WorkbookReading>;

/** As "compliant", with its total right. */
export const MENDED = one({ changes: { hidden: ['I.C.8'] } });

export type StateName = keyof typeof STATES;

export const PROBLEMS = {
  editing: { kind: 'editing' },
  excel: {
    kind: 'excel',
    code: 'GeneralException',
    message: 'There was an internal error while processing the request.',
  },
} as const satisfies Record<string, SpreadsheetProblem>;
