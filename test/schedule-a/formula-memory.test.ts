/** A check that remembers what formulas compute finds what a fresh one finds, whatever changes between two checks. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../src/agreement/calix-2013/example';
import { checkSchedule } from '../../src/schedule-a/check';
import { FormulaMemory } from '../../src/schedule-a/formula-memory';
import { locateSchedules } from '../../src/schedule-a/locate/locate';
import { scheduleTemplate } from '../../src/schedule-a/template/template';
import type { Cell, WorkbookContent } from '../../src/workbook/sheet';

const example = scheduleTemplate(CALIX_2013, { example: CALIX_EXAMPLE });

type Changes = Record<string, Partial<Cell>>;

/** The example as a workbook, with some cells changed and rows hidden. */
function workbookWith(changes: Changes, hiddenRows: readonly number[] = []): WorkbookContent {
  const cells = example.cells.map(({ row, column, value, formula }): Cell => {
    const change = changes[`${row},${column}`];
    return { row, column, value, ...(formula !== undefined && { formula }), ...change };
  });
  const hidden = { hiddenRows: new Set(hiddenRows), hiddenColumns: new Set<number>() };
  const sheet = { name: 'Schedule A', visible: true, cells, merges: [], ...hidden };
  return { sheets: [sheet], dateSystem: 1900, names: [] };
}

function findings(workbook: WorkbookContent, memory?: FormulaMemory): readonly string[] {
  const [schedule] = locateSchedules(CALIX_2013, workbook).schedules;
  if (!schedule) throw new Error('no schedule');
  return checkSchedule(CALIX_2013, workbook, schedule, {}, memory).findings.map(({ rule, cell }) => `${rule} ${cell}`);
}

const I_A_1 = '7,2';
const I_A_5 = '11,2';

test('amounts, formulas and signs that change between checks are seen as by a fresh check', () => {
  const memory = new FormulaMemory();
  const steps: Changes[] = [
    {},
    { [I_A_1]: { value: 45_000_000 } },
    { [I_A_5]: { formula: '=SUM(C8:C10)' } },
    { [I_A_5]: { formula: '=SUM(C8:C10)' }, [I_A_1]: { value: 1 } },
    { [I_A_1]: { value: -1 } },
    { [I_A_1]: { value: 'twenty' } },
    { [I_A_5]: { formula: '=SUM(C8:C11)' } },
    {},
  ];
  for (const changes of steps) expect(findings(workbookWith(changes), memory)).toEqual(findings(workbookWith(changes)));
  expect(findings(workbookWith({ [I_A_5]: { formula: '=SUM(C8:C10)' } }), memory)).toContain('formula-lines C12');
  expect(findings(workbookWith({}), memory)).not.toContain('formula-lines C12');
});

test('a row that is hidden under a SUBTOTAL is seen as by a fresh check', () => {
  const memory = new FormulaMemory();
  const subtotal = { [I_A_5]: { formula: '=SUBTOTAL(109,C8:C11)' } };
  expect(findings(workbookWith(subtotal), memory)).not.toContain('formula-lines C12');
  expect(findings(workbookWith(subtotal, [8]), memory)).toContain('formula-lines C12');
  expect(findings(workbookWith(subtotal), memory)).not.toContain('formula-lines C12');
});
