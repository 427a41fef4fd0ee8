/** A new Schedule A for amounts in thousands or millions: filled in, it says what the same schedule in dollars says. */
import './sheet-calculator';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { registry } from '../../../src/functions/registry';
import { checkWorkbook } from '../../../src/schedule-a/check';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { workbookOf } from '../../../src/workbook/memory';
import { type Cell, type CellValue, address } from '../../../src/workbook/sheet';
import { AMOUNT, CHECK, amountOf, dateCell, present, verdictRows } from './form-on-sheet';
import { calculated } from './sheet-calculator';

type Unit = 'dollars' | 'thousands' | 'millions';
const UNITS: readonly (readonly [Unit, number])[] = [
  ['dollars', 0],
  ['thousands', 3],
  ['millions', 6],
];
/** December 31, 2015. */
const DATE = 42_369;

/** 21850000.75 with 3 places moved is 21850.00075: as a person types it. */
const moved = (dollars: string, places: number): number => Number(`${dollars}e-${places}`);

/** A new schedule with amounts typed in, given in dollars and typed in its unit, calculated and checked. */
function filledIn(unit: Unit, places: number, changes: Readonly<Record<string, string>> = {}) {
  const sheet = scheduleTemplate(CALIX_2013, { unit });
  const amounts = [...CALIX_EXAMPLE.figures].map(([line, { amount }]): [string, CellValue] => [
    amountOf(sheet, line),
    moved(changes[line] ?? amount.amount.toFixed(2), places),
  ]);
  const entered: Record<string, CellValue> = { ...Object.fromEntries(amounts), [dateCell(sheet)]: DATE };
  const shown = calculated(sheet, { entered });
  const without = calculated(sheet, { entered, withAddIn: false });
  const cells = sheet.cells.map(({ row, column, formula }): Cell => {
    const value = shown(address(row, column));
    return { row, column, value, ...(formula !== undefined && { formula }) };
  });
  const [leverage, liquidity] = verdictRows(sheet) as [number, number];
  return {
    total: (line: string) => shown(amountOf(sheet, line)),
    verdicts: [leverage, liquidity].map((row) => shown(address(row, AMOUNT))),
    mirrors: [leverage, liquidity].map((row) =>
      String(without(address(row, CHECK))).replace('Without the add-in: ', ''),
    ),
    ...checkedOn(cells),
  };
}

function checkedOn(cells: readonly Cell[]) {
  const sheet = {
    name: 'Schedule A',
    visible: true,
    cells: cells.filter(({ value, formula }) => value !== null || formula !== undefined),
    merges: [],
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const checked = present(checkWorkbook(CALIX_2013, workbookOf(sheet), registry).schedules[0]);
  return {
    unit: checked.schedule.unit.name,
    findings: checked.findings.flatMap(({ severity, rule, cell }) => (severity === 'form' ? [] : [`${rule} ${cell}`])),
    complies: checked.standings.map(({ complies }) => complies),
    headroom: checked.standings.map(({ headroom }) => headroom?.amount.toFixed(2)),
  };
}

describe.each(UNITS)('in %s', (unit, places) => {
  test('filled in with the example it complies, with nothing wrong on it, and the same room in dollars', () => {
    const filled = filledIn(unit, places);
    expect(filled).toMatchObject({
      unit,
      findings: [],
      complies: [true, true],
      // 2.50 × 16,009,999.25 − 22,100,000.75 = 17,924,997.375, and 83,900,000.40 − 1.25 × 21,850,000.75 = 56,587,499.4625.
      headroom: ['17924997.38', '56587499.46'],
      verdicts: ['Yes', 'Yes'],
      mirrors: ['complies', 'complies'],
    });
    expect(filled.total('I.A.5')).toBe(moved('21850000.75', places));
    expect(filled.total('I.C.12')).toBe(moved('16009999.25', places));
    expect(filled.total('I.D')).toBeCloseTo(1.3803873, 6);
  });

  // EBITDA of 16,010,000.00 carries 40,025,000.00 at 2.50, of which 1,350,000.00 + 500,000.75 + 250,000.00 stand on other lines.
  test.each([
    ['one cent under', '37924999.24', true],
    ['at', '37924999.25', true],
    ['one cent over', '37924999.26', false],
  ])('%s the maximum', (_, borrowed, complies) => {
    const filled = filledIn(unit, places, { 'I.A.1': borrowed, 'I.C.1': '-3819720.15' });
    expect(filled.verdicts[0]).toBe(complies ? 'Yes' : 'No');
    expect(filled.mirrors[0]).toBe(complies ? 'complies' : 'breaches');
    expect([filled.complies[0], filled.findings]).toEqual([complies, []]);
  });

  // The basket of I.C.7 is 5,000,000 dollars: 6,000,000 enter with a million less, in the totals and in the check by built-in functions.
  test('of the cash expenses as much counts as the basket holds, in dollars', () => {
    const at = filledIn(unit, places, { 'I.C.7': '5000000' });
    const above = filledIn(unit, places, { 'I.C.7': '6000000' });
    expect(above.total('I.C.12')).toBe(at.total('I.C.12'));
    expect(above.mirrors).toEqual(['complies', 'complies']);
    expect(at.findings).toEqual([]);
    expect(above.findings.map((finding) => finding.split(' ')[0])).toEqual(['basket-exceeded']);
  });

  test('empty, nothing is wrong on it but what is to be entered', () => {
    const sheet = scheduleTemplate(CALIX_2013, { unit });
    const { findings, ...checked } = checkedOn(sheet.cells);
    expect(checked).toMatchObject({ unit, complies: [null, null] });
    expect(new Set(findings.map((finding) => finding.split(' ')[0]))).toEqual(
      new Set(['amount-blank', 'statement-date']),
    );
  });
});
