/** What a finding advises to enter on a computed line mends it, in every shape that people give the form. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { registry } from '../../../src/functions/registry';
import { checkWorkbook } from '../../../src/schedule-a/check';
import type { Finding } from '../../../src/workbook/finding';
import { defined } from '../../support/defined';
import {
  AMOUNTS,
  LESS,
  SHAPES,
  type Shape,
  type SheetOptions,
  UNITS,
  buildSchedule,
  worked,
} from '../../support/sheets';

const COMPUTED = ['I.A.5', 'I.C.12', 'I.D', 'II.C', 'II.D'];
const isRatio = (line: string): boolean => line.endsWith('.D');

const findingsOn = (line: string, options: SheetOptions): readonly Finding[] =>
  checkWorkbook(CALIX_2013, buildSchedule(options).workbook, registry).schedules.flatMap(({ findings }) =>
    findings.filter((finding) => finding.line === line && finding.severity !== 'form'),
  );

/** What is advised where a wrong figure is typed on a line. */
function advised(line: string, options: SheetOptions, value = isRatio(line) ? 9.99 : 7): string {
  const [finding] = findingsOn(line, { ...options, changes: { entries: { [line]: { value } } } });
  return /^In [A-Z]+\d+ enter (=.+)$/.exec(defined(finding).fix)?.[1] ?? defined(finding).fix;
}

describe.each(Object.entries<Shape>(SHAPES))('%s', (_, shape) => {
  test.each(COMPUTED)('%s', (line) => {
    const formula = advised(line, { shape });
    expect(formula).toMatch(/^=/);
    const figure = Number(worked(AMOUNTS.compliant)[line]);
    const value = isRatio(line) ? figure : figure / UNITS[shape.unit];
    expect(findingsOn(line, { shape, changes: { entries: { [line]: { value, formula } } } })).toEqual([]);
  });
});

describe('on rows without gaps', () => {
  const { cell } = buildSchedule();
  const withLess = (less: number): SheetOptions => {
    const inputs = { ...AMOUNTS.compliant.inputs, [LESS]: Math.abs(less) };
    return { amounts: { ...AMOUNTS.compliant, inputs } };
  };

  test('lines below each other are summed as a range; two, or lines of which one is capped, one by one', () => {
    expect(advised('I.A.5', {})).toBe(`=SUM(${cell('I.A.1')}:${cell('I.A.4')})`);
    expect(advised('II.D', {})).toBe(`=(${cell('II.A')}+${cell('II.B')})/${cell('II.C')}`);
    expect(advised('II.C', {})).toBe(`=${cell('I.A.5')}`);
    const before = ['I.C.1', 'I.C.2', 'I.C.3', 'I.C.4', 'I.C.5', 'I.C.6'].map((line) => cell(line)).join('+');
    const after = ['I.C.8', 'I.C.9', 'I.C.10'].map((line) => cell(line)).join('+');
    expect(advised('I.C.12', {})).toBe(`=${before}+MIN(${cell('I.C.7')},5000000)+${after}-${cell('I.C.11')}`);
  });

  test('the “Less:” row is subtracted from the range', () => {
    const options = withLess(300_000);
    const built = buildSchedule(options);
    expect(advised('I.A.5', options)).toBe(`=SUM(${built.cell('I.A.1')}:${built.cell('I.A.4')})-${built.cell(LESS)}`);
  });
});
