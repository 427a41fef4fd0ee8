/** Blank cells in what LEVERAGE_READINGS and LIQUIDITY_READINGS are given: 0, however a platform hands them over. */
import '../support/custom-functions';
import { PLAIN, inputs, rangeWith } from '../support/drawn-schedule';
import { type Argument, type Cell, column, spill } from '../support/functions';
import { rangeOf } from '../support/range-of-sheet';
import { LESS, type Shape, buildSchedule } from '../support/sheets';

const DATE = '2015-12-31';
const table = (id: string, ...args: readonly Argument[]): string[][] =>
  spill(id, ...args).map((row) => row.map(String));
const last = (rows: readonly string[][]): string => rows.at(-1)?.[0] ?? '';
const PLATFORMS: readonly [string, Cell][] = [
  ['null', null],
  ['empty text', ''],
  ['0', 0],
];

describe('a blank amount, beside notes left and right and a column of note numbers', () => {
  const shape: Partial<Shape> = { notes: 'both', noteNumbers: true, gap: 1 };
  const LEVERAGE_LINES = Object.keys(inputs).filter((line) => !line.startsWith('II'));
  const LIQUIDITY_LINES = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'II.A', 'II.B'];
  const cases = [
    ...LEVERAGE_LINES.map((line) => ['LEVERAGE_READINGS', line] as const),
    ...LIQUIDITY_LINES.map((line) => ['LIQUIDITY_READINGS', line] as const),
  ];

  test.each(cases)('%s: %s left blank is 0, whether it arrives as null, empty text or 0', (id, line) => {
    const { sheet } = buildSchedule({ amounts: PLAIN, shape, changes: { entries: { [line]: { value: null } } } });
    const typed = buildSchedule({ amounts: { ...PLAIN, inputs: { ...inputs, [line]: 0 } }, shape }).sheet;
    for (const [, nothing] of PLATFORMS)
      expect(spill(id, rangeOf(sheet, nothing), DATE)).toEqual(spill(id, rangeOf(typed, null), DATE));
  });

  test('net income left blank: 22,100,000.75 of debt over the 18,422,309.65 of the other lines', () => {
    const { sheet } = buildSchedule({ amounts: PLAIN, shape, changes: { entries: { 'I.C.1': { value: null } } } });
    for (const [, nothing] of PLATFORMS)
      expect(table('LEVERAGE_READINGS', rangeOf(sheet, nothing), DATE)[1]?.[4]).toBe('1.1996 ≤ 2.50');
  });

  test('a "Less:" row of footnote 2 may be blank', () => {
    const { sheet } = buildSchedule({
      amounts: { ...PLAIN, inputs: { ...inputs, [LESS]: 0 } },
      shape,
      changes: { entries: { [LESS]: { value: null } } },
    });
    expect(last(table('LEVERAGE_READINGS', rangeOf(sheet), DATE))).toMatch(/^Complies under every reading tested/);
  });

  test('without debt, zeros typed beside blank cells are amounts', () => {
    const none = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0, 'I.C.2': 0, 'I.C.6': 0, 'I.C.8': 0 };
    for (const nothing of [null, '']) {
      const range = rangeWith(none, nothing, shape);
      expect(last(table('LEVERAGE_READINGS', range, DATE, null, null, 0))).toBe('Complies under every reading.');
      expect(last(table('LIQUIDITY_READINGS', range, DATE))).toBe('Complies under every reading.');
    }
  });
});

describe('an argument that is a blank cell', () => {
  const untested = (rows: readonly string[][]): readonly string[] => [
    ...new Set(rows.filter((row) => row[3] === 'not tested').map(([name = '']) => name)),
  ];

  test.each(PLATFORMS)(
    'that arrives as %s is 0, and its reading is tested; one left out is not known',
    (_, nothing) => {
      const one = [[nothing]];
      const given = table('LEVERAGE_READINGS', rangeWith(), DATE, one, one);
      expect(given).toEqual(table('LEVERAGE_READINGS', rangeWith(), DATE, 0, 0));
      expect(untested(given)).not.toContain('short-term borrowings');
      expect(untested(table('LEVERAGE_READINGS', rangeWith(), DATE))).toContain('short-term borrowings');
      expect(untested(table('LIQUIDITY_READINGS', rangeWith(), DATE, one, one))).toEqual([]);
      expect(untested(table('LIQUIDITY_READINGS', rangeWith(), DATE))).toEqual([
        'short-term borrowings',
        'the Agent’s Lien',
      ]);
    },
  );

  test.each(PLATFORMS)('insurance that arrives as %s covers nothing of its judgment', (_, nothing) => {
    const judgments = [column(900_000, 350_000), 1_000_000];
    const rows = table('LEVERAGE_READINGS', rangeWith(), DATE, 0, 0, ...judgments, column(nothing, nothing));
    expect(rows).toEqual(table('LEVERAGE_READINGS', rangeWith(), DATE, 0, 0, ...judgments, column(0, 0)));
    expect(untested(rows)).not.toContain('insurance');
  });
});
