import fc from 'fast-check';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { inWords } from '../../../src/core/calendar-date';
import { locateSchedules } from '../../../src/schedule-a/locate/locate';
import type { LocatedSchedule } from '../../../src/schedule-a/locate/located';
import type { WorkbookContent } from '../../../src/workbook/sheet';
import { address } from '../../../src/workbook/sheet';
import { seeded } from '../../support/arbitraries';
import { AMOUNTS, type Amounts, buildSchedule, SHAPES, type Shape, UNITS } from '../../support/sheets';
import * as arbitrary from '../../support/sheets/arbitrary';
import { dateInWords } from '../../support/sheets/dates';

/** What a reader takes from a schedule: where each line stands, and what the rest says. */
interface Read {
  readonly lines: readonly (readonly [line: string, cell: string, label: string])[];
  readonly date: string;
  readonly scale: number;
  readonly limits: readonly (readonly [covenant: string, cell: string, limit: number | null])[];
  readonly answers: readonly (readonly [covenant: string, answer: string])[];
}

function located(workbook: WorkbookContent): LocatedSchedule {
  const { schedules } = locateSchedules(CALIX_2013, workbook);
  const [schedule] = schedules;
  if (!schedule || schedules.length > 1) throw new Error(`${String(schedules.length)} schedules were found`);
  return schedule;
}

const read = ({ lines, statementDate, unit, limits, verdicts }: LocatedSchedule): Read => ({
  lines: lines.map(({ line, at, labelAt }) => [line, address(at.row, at.column), address(labelAt.row, labelAt.column)]),
  date: statementDate.kind === 'date' ? inWords(statementDate.date) : statementDate.kind,
  scale: unit.scale,
  limits: limits.map(({ covenant, at, value }) => [covenant, address(at.row, at.column), value]),
  answers: verdicts.map(({ covenant, answer }) => [covenant, answer]),
});

const yesOrNo = (complies: boolean): string => (complies ? 'yes' : 'no');

function put(shape: Shape, amounts: Amounts): { workbook: WorkbookContent; expected: Read } {
  const schedule = buildSchedule({ shape, amounts });
  return {
    workbook: schedule.workbook,
    expected: {
      lines: [...schedule.amounts.keys()].map((line) => [line, schedule.cell(line), schedule.wordsCell(line)]),
      date: dateInWords('long', amounts.statementDate),
      scale: UNITS[shape.unit],
      limits: [
        ['I.D', schedule.limitCell('I.D'), amounts.maximum],
        ['II.D', schedule.limitCell('II.D'), amounts.minimum],
      ],
      answers: [
        ['I.D', yesOrNo(amounts.complies.leverage)],
        ['II.D', yesOrNo(amounts.complies.liquidity)],
      ],
    },
  };
}

const named = Object.entries<Shape>(SHAPES);
const filledIn = Object.entries<Amounts>(AMOUNTS);

describe.each(named)('a schedule as %s', (_, shape) => {
  it.each(filledIn)('is read whole: %s', (__, amounts) => {
    const { workbook, expected } = put(shape, amounts);

    expect(read(located(workbook))).toEqual(expected);
  });
});

it('is read whole in whatever shape', () => {
  fc.assert(
    fc.property(arbitrary.shape, arbitrary.amounts, (shape, amounts) => {
      const { workbook, expected } = put(shape, amounts);

      expect(read(located(workbook))).toEqual(expected);
    }),
    seeded(300),
  );
});
