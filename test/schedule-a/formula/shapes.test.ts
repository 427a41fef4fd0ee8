/** Right formulas on whole sheets: in every shape the form is given, and in our own template. */
import '../../support/custom-functions';
import fc from 'fast-check';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { CALIX_EXAMPLE } from '../../../src/agreement/calix-2013/example';
import { registry } from '../../../src/functions/registry';
import { type FormulaAnalysis, analyseFormula } from '../../../src/schedule-a/formula/analysis';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import { scheduleTemplate } from '../../../src/schedule-a/template/template';
import { buildSchedule, UNITS } from '../../support/sheets';
import { amounts, shape } from '../../support/sheets/arbitrary';

const COMPUTED = ['I.A.5', 'I.C.12', 'I.D', 'II.C', 'II.D'];
const MATCHES: FormulaAnalysis = { kind: 'matches', rounds: false };

it('every shape of a right schedule matches', () => {
  const formulas = shape.filter((one) => one.totals !== 'typed');
  fc.assert(
    fc.property(formulas, amounts, (one, entered) => {
      const built = buildSchedule({ shape: one, amounts: entered });
      const lineCells = new Map([...built.amounts].flatMap(([line, [at]]) => (at ? [[line, at] as const] : [])));
      const { workbook, sheet } = built;
      const context = {
        workbook,
        sheet,
        lineCells,
        agreement: CALIX_2013,
        scale: UNITS[one.unit],
        customFunctions: registry,
      };
      expect(COMPUTED.map((line) => [line, analyseFormula(context, line)])).toEqual(
        COMPUTED.map((line) => [line, MATCHES]),
      );
    }),
    { seed: 20151231, numRuns: 80 },
  );
});

it.each([
  ['empty', {}],
  ['filled in', { example: CALIX_EXAMPLE }],
])('the template matches, %s', (_, options) => {
  const written = scheduleTemplate(CALIX_2013, options);
  const sheet = {
    name: written.name,
    visible: true,
    cells: written.cells,
    merges: written.merges,
    hiddenRows: new Set<number>(),
    hiddenColumns: new Set<number>(),
  };
  const workbook = { sheets: [sheet], dateSystem: 1900 as const, names: [] };
  const [located] = locateSchedules(CALIX_2013, workbook).schedules;
  const lineCells = new Map(located?.lines.map(({ line, at }) => [line, at]));
  const context = { workbook, sheet, lineCells, agreement: CALIX_2013, scale: 1, customFunctions: registry };
  expect(COMPUTED.map((line) => [line, analyseFormula(context, line)])).toEqual(
    COMPUTED.map((line) => [line, MATCHES]),
  );
});
