/** Correct schedules as people make them beyond the plain form: breakdowns, subtotals, amounts below their words, inputs from elsewhere. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { lineOf } from '../../src/agreement/lines';
import { registry } from '../../src/functions/registry';
import { type CheckedSchedule, checkWorkbook } from '../../src/schedule-a/check';
import { type Literal, sheetOf, workbookOf } from '../../src/workbook/memory';
import { type WorkbookContent, address } from '../../src/workbook/sheet';
import { AMOUNTS, buildSchedule, worked } from '../support/sheets';

const FIGURES = worked(AMOUNTS.compliant);

type Rows = readonly (readonly Literal[])[];

const NUMBERED = /^(\d+|[A-D]|II?)\. (.*)$/s;

/** The form in rows: words, an inner column, the amounts. */
function form({ betweenLines = (): Rows => [] }: { betweenLines?: (line: string) => Rows } = {}): Rows {
  const line = (id: string, number: string): Rows => [
    [`${number}${lineOf(CALIX_2013, id).words}`, null, FIGURES[id] ?? null],
    ...betweenLines(id),
  ];
  const numbered = (heading: string, count: number): Rows =>
    Array.from({ length: count }, (_, index) =>
      line(`${heading}.${String(index + 1)}`, `${String(index + 1)}. `),
    ).flat();
  return [
    ['Schedule A'],
    ['Financial Statement Date:', null, 'December 31, 2015'],
    ['I. Section 7.11(a) - Consolidated Leverage Ratio'],
    ['A. Consolidated Funded Indebtedness:'],
    ...numbered('I.A', 4),
    ...line('I.A.5', ''),
    ...line('I.B', 'B. '),
    ['C. Consolidated EBITDA:'],
    ...numbered('I.C', 12),
    ...line('I.D', 'C. '),
    ['Maximum permitted:', null, '2.50 to 1.00'],
    ['Covenant compliance:', null, 'Yes'],
    ['II. Section 7.11(b) - Consolidated Liquidity Ratio'],
    ...line('II.A', 'A. '),
    ...line('II.B', 'B. '),
    ...line('II.C', 'C. '),
    ...line('II.D', 'D. '),
    ['Minimum permitted:', null, '1.25 to 1.00'],
    ['Covenant compliance:', null, 'Yes'],
  ];
}

const onSheet = (rows: Rows): WorkbookContent => workbookOf(sheetOf('Schedule A', rows));

function checked(workbook: WorkbookContent): CheckedSchedule {
  const [schedule, ...others] = checkWorkbook(CALIX_2013, workbook, registry).schedules;
  if (!schedule || others.length) throw new Error(`${String(others.length + (schedule ? 1 : 0))} schedules were found`);
  return schedule;
}

const words = (change: (words: string) => string): Rows =>
  form().map(([first, ...rest]) => [typeof first === 'string' ? change(first) : (first ?? null), ...rest]);

function amountBelow([first = null, inner = null, amount = null]: readonly Literal[]): Rows {
  const isAmount = typeof amount === 'number' || String(amount).endsWith('to 1.00');
  return isAmount
    ? [
        [first, inner],
        [null, null, amount],
      ]
    : [[first, inner, amount]];
}

function numberApart([first = null, ...rest]: readonly Literal[]): readonly Literal[] {
  const [, number, label] = NUMBERED.exec(String(first)) ?? [];
  return number && label ? [`${number}.`, label, ...rest] : [null, first, ...rest];
}

const LAYOUTS: readonly (readonly [string, Rows])[] = [
  ['as it is', form()],
  [
    'I.C.7 broken down in an inner column',
    form({
      betweenLines: (line) =>
        line === 'I.C.7'
          ? [
              ['    (A) Permitted Acquisitions (including due diligence expenses)', 1_150_000],
              ['    (B) facility closings, headcount reductions and severance', 1_000_000],
            ]
          : [],
    }),
  ],
  [
    'subtotals in the column of the amounts',
    form({ betweenLines: (line) => (line === 'I.C.10' ? [['Total add-backs', null, 21_915_000]] : []) }),
  ],
  ['amounts below their words', form().flatMap(amountBelow)],
  ['numbers in a column of their own', form().map(numberApart)],
  ['parts called by their names', words((text) => text.replace(/^(II?)\. Section 7\.11\([ab]\) - /, 'PART $1: '))],
  ['in lower case', words((text) => text.toLowerCase())],
  [
    'without title and date label',
    [['Calix, Inc.'], ['Covenant computation as of December 31, 2015'], ...form().slice(2)],
  ],
  [
    'with “Plus:” and “Less:” before the lines of EBITDA',
    words((text) => text.replace(/^(([2-9]|10)\. )/, '$1Plus: ').replace(/^11\. /, '11. Less: ')),
  ],
  ['with numbers in parentheses', words((text) => text.replace(/^(\d+)\. /, '($1) '))],
];

it.each(LAYOUTS)('%s', (_, rows) => {
  const { findings, standings, schedule } = checked(onSheet(rows));

  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(standings.map(({ complies, stated }) => [complies, stated])).toEqual([
    [true, true],
    [true, true],
  ]);
  expect(schedule.lines.map(({ line }) => line)).toEqual(
    CALIX_2013.schedule.lines.flatMap(({ id }) => (id === 'I.A less' ? [] : [id])),
  );
});

it('inputs that refer to a trial balance', () => {
  const built = buildSchedule();
  const ids = Object.keys(FIGURES);
  const lineAt = new Map(ids.map((line) => [built.cell(line), line]));
  const cells = built.sheet.cells.map((cell) => {
    const line = lineAt.get(address(cell.row, cell.column));
    return line && !cell.formula ? { ...cell, formula: `='Trial balance'!B${String(ids.indexOf(line) + 1)}` } : cell;
  });
  const trialBalance = sheetOf(
    'Trial balance',
    ids.map((line) => [`Account ${line}`, FIGURES[line] ?? null]),
  );
  const { findings } = checked(workbookOf([trialBalance, { ...built.sheet, cells }]));

  expect(findings).toEqual([]);
});
