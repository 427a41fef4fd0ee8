/** What the form calls by one name in several places, and numbers twice. */
import { SHAPES, type Shape, buildSchedule } from '../../support/sheets';
import { cellOf, linesOf, onlySchedule } from './schedule-on';

const SAME_WORDS: Partial<Shape> = { wording: 'short', totalIsNumbered: false, numbering: 'none' };

describe('“Consolidated Funded Indebtedness”', () => {
  it.each<[string, Partial<Shape>]>([
    ...Object.entries(SHAPES),
    ['in the same words everywhere, without a number', SAME_WORDS],
    ['in the same words everywhere, in the form’s numbering', { ...SAME_WORDS, numbering: 'asPrinted' }],
  ])('is heading, total and II.C: %s', (_, shape) => {
    const built = buildSchedule({ shape });
    const schedule = onlySchedule(built.workbook);
    const heading = built.words.get('heading I.A')?.row;

    expect(linesOf(schedule, 'I.A.5').map(cellOf)).toEqual([built.cell('I.A.5')]);
    expect(linesOf(schedule, 'II.C').map(cellOf)).toEqual([built.cell('II.C')]);
    expect(schedule.lines.map(({ row }) => row)).not.toContain(heading);
  });
});

describe('“Consolidated EBITDA”', () => {
  it.each<[string, Partial<Shape>]>([...Object.entries(SHAPES), ['in the same words twice', SAME_WORDS]])(
    'is heading and total: %s',
    (_, shape) => {
      const built = buildSchedule({ shape });
      const schedule = onlySchedule(built.workbook);

      expect(linesOf(schedule, 'I.C.12').map(cellOf)).toEqual([built.cell('I.C.12')]);
    },
  );
});

describe('the second “C.” in Part I', () => {
  it.each(['inLabel', 'asPrinted', 'threeColumns', 'reference', 'fullInLabel'] as const)(
    'is I.D, and told as printed: %s',
    (numbering) => {
      const built = buildSchedule({ shape: { numbering, leverageLetter: 'C' } });
      const [ratio] = linesOf(onlySchedule(built.workbook), 'I.D');

      expect(ratio && cellOf(ratio)).toBe(built.cell('I.D'));
      expect(ratio?.numbering.letter).toBe('C');
      expect(ratio?.numbering.number).toBeUndefined();
    },
  );

  it.each(['inLabel', 'asPrinted', 'reference'] as const)('may be a “D.”: %s', (numbering) => {
    const [ratio] = linesOf(onlySchedule(buildSchedule({ shape: { numbering, leverageLetter: 'D' } }).workbook), 'I.D');

    expect(ratio?.numbering.letter).toBe('D');
  });
});

it('tells whether the total of I.A bears a number', () => {
  const numberOf = (totalIsNumbered: boolean): number | undefined =>
    linesOf(onlySchedule(buildSchedule({ shape: { totalIsNumbered } }).workbook), 'I.A.5')[0]?.numbering.number;

  expect([numberOf(true), numberOf(false)]).toEqual([5, undefined]);
});
