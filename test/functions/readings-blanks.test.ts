/** Blank cells in what LEVERAGE_READINGS and LIQUIDITY_READINGS are given: as the check treats them, where they can be told from 0. */
import '../support/custom-functions';
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { registry } from '../../src/functions/registry';
import { checkWorkbook } from '../../src/schedule-a/check';
import { defined } from '../support/defined';
import { PLAIN, inputs, rangeWith } from '../support/drawn-schedule';
import { type Argument, type Cell, column, refusal, spill } from '../support/functions';
import { rangeOf } from '../support/range-of-sheet';
import { LESS, type Shape, buildSchedule } from '../support/sheets';

const DATE = '2015-12-31';
const table = (id: string, ...args: readonly Argument[]): string[][] =>
  spill(id, ...args).map((row) => row.map(String));
const last = (rows: readonly string[][]): string => rows.at(-1)?.[0] ?? '';

describe('a blank amount, beside notes left and right and a column of note numbers', () => {
  const shape: Partial<Shape> = { notes: 'both', noteNumbers: true, gap: 1 };
  const LEVERAGE_LINES = Object.keys(inputs).filter((line) => !line.startsWith('II'));
  const LIQUIDITY_LINES = ['I.A.1', 'I.A.2', 'I.A.3', 'I.A.4', 'II.A', 'II.B'];
  const built = (line: string) =>
    buildSchedule({ amounts: PLAIN, shape, changes: { entries: { [line]: { value: null } } } });
  const cases = [
    ...LEVERAGE_LINES.map((line) => ['LEVERAGE_READINGS', line] as const),
    ...LIQUIDITY_LINES.map((line) => ['LIQUIDITY_READINGS', line] as const),
  ];

  test.each(cases)('%s: %s keeps it from being determined, as in the check', (id, line) => {
    const { sheet, workbook } = built(line);
    const [checked] = checkWorkbook(CALIX_2013, workbook, registry).schedules;
    const standing = defined(checked).standings.find(
      ({ covenant }) => (covenant.kind === 'maximum') === (id === 'LEVERAGE_READINGS'),
    );
    expect(standing).toMatchObject({ complies: null, unreadable: [line] });
    for (const nothing of [null, '']) {
      const { code, message } = refusal(id, rangeOf(sheet, nothing), DATE);
      expect(code).toBe('#VALUE!');
      expect(message).toMatch(new RegExp(`^${line.replaceAll('.', '\\.')}, .*: found an empty cell in the range\\.`));
      expect(message).toContain('or 0 where there is none');
    }
    // It cannot be told from 0, and counts as 0.
    const zero = buildSchedule({ amounts: { ...PLAIN, inputs: { ...inputs, [line]: 0 } }, shape }).sheet;
    expect(spill(id, rangeOf(sheet, 0), DATE)).toEqual(spill(id, rangeOf(zero, null), DATE));
  });

  test('one that the covenant does not rest on is no matter to it', () => {
    expect(last(table('LIQUIDITY_READINGS', rangeOf(built('I.C.4').sheet), DATE))).toMatch(/^Complies/);
    expect(last(table('LEVERAGE_READINGS', rangeOf(built('II.B').sheet), DATE))).toMatch(/^Complies/);
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

describe('an argument of nothing but blank cells', () => {
  const ids = (rows: readonly string[][]): readonly string[] => [
    ...new Set(rows.filter((row) => row[3] === 'not tested').map(([name = '']) => name)),
  ];

  test.each<[string, Cell]>([
    ['null', null],
    ['empty text', ''],
  ])('that arrives as %s is not known, and its reading is not tested', (_, nothing) => {
    const one = [[nothing]];
    const rows = table(
      'LEVERAGE_READINGS',
      rangeWith(),
      DATE,
      one,
      one,
      column(nothing, nothing),
      one,
      one,
      column(nothing),
    );
    expect(ids(rows)).toEqual(ids(table('LEVERAGE_READINGS', rangeWith(), DATE)));
    expect(ids(table('LIQUIDITY_READINGS', rangeWith(), DATE, one, one))).toEqual([
      'short-term borrowings',
      'the Agent’s Lien',
    ]);
  });

  test('insurance that is blank is not known, beside judgments that are', () => {
    const judgments = [column(900_000, 350_000), 1_000_000, column(null, null)];
    const rows = table('LEVERAGE_READINGS', rangeWith(), DATE, 0, 0, ...judgments);
    expect(ids(rows)).toContain('insurance');
    expect(ids(rows)).not.toContain('the threshold for judgments');
  });
});
