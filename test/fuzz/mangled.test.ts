/** Whatever a sheet holds, the check gives a report that can be read. */
import fc from 'fast-check';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { SUPPORTING_KINDS } from '../../src/supporting-sheets/kinds';
import { templateOf } from '../../src/supporting-sheets/templates';
import { workbookOf } from '../../src/workbook/memory';
import type { Sheet } from '../../src/workbook/sheet';
import type { SheetToWrite } from '../../src/workbook/sheet-to-write';
import { AMOUNTS, buildSchedule, type Shape } from '../support/sheets';
import * as arbitrary from '../support/sheets/arbitrary';
import { everythingOf, isToldWhole } from './checked';
import { type Mangling, mangling, manglings, value } from './mangled';
import { TIME, fuzzed } from './runs';

const asRead = ({ name, cells, merges }: SheetToWrite): Sheet => ({
  name,
  visible: true,
  cells: cells.filter((cell) => cell.value !== null || cell.formula !== undefined),
  merges,
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
});

const KINDS = SUPPORTING_KINDS.map((kind) => templateOf(kind, CALIX_2013));

const after = (sheet: Sheet, steps: readonly Mangling[]): Sheet => steps.reduce((now, step) => step(now), sheet);

test(
  'a schedule after anything that may happen to its cells',
  () => {
    const shape: fc.Arbitrary<Shape> = arbitrary.shape.map((one) => ({
      ...one,
      totals: one.totals === 'functions' ? 'typed' : one.totals,
    }));
    fc.assert(
      fc.property(shape, manglings, (one, steps) => {
        const { sheet, workbook } = buildSchedule({ shape: one, amounts: AMOUNTS.less });
        expect(isToldWhole(everythingOf({ ...workbook, sheets: [after(sheet, steps)] }))).toBe(true);
      }),
      fuzzed(50),
    );
  },
  TIME,
);

test(
  'sheets that stand beside a schedule, filled in with anything',
  () => {
    const filled = fc.constantFrom(...KINDS).chain((kind) =>
      fc
        .tuple(
          fc.array(fc.tuple(fc.nat(Math.max(0, kind.cells.length - 1)), value), { maxLength: 12 }),
          fc.array(mangling, { maxLength: 4 }),
        )
        .map(([entries, steps]) => {
          const held = new Map(entries);
          const cells = kind.cells.map((cell, index) => ({
            ...cell,
            value: held.has(index) ? (held.get(index) ?? null) : cell.value,
          }));
          return after(asRead({ ...kind, cells }), steps);
        }),
    );
    const schedule = buildSchedule({ shape: { totals: 'typed' } }).sheet;
    fc.assert(
      fc.property(fc.array(filled, { minLength: 1, maxLength: 3 }), fc.boolean(), (sheets, isBeside) => {
        expect(isToldWhole(everythingOf(workbookOf([...(isBeside ? [schedule] : []), ...sheets])))).toBe(true);
      }),
      fuzzed(50),
    );
  },
  TIME,
);
