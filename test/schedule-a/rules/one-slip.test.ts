/** One slip, in every shape that people give the form: one finding, at its cell. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { registry } from '../../../src/functions/registry';
import { checkWorkbook } from '../../../src/schedule-a/check';
import type { Finding } from '../../../src/workbook/finding';
import type { Literal } from '../../../src/workbook/memory';
import {
  AMOUNTS,
  type Amounts,
  type BuiltSchedule,
  type Changes,
  SHAPES,
  type Shape,
  UNITS,
  buildSchedule,
  worked,
} from '../../support/sheets';

interface Slip {
  readonly what: string;
  readonly amounts?: Amounts;
  readonly changes?: (scale: number) => Changes;
  /** In which shapes it can be told; all if not stated. */
  readonly in?: (shape: Shape) => boolean;
  /** The rule, the line, and the cell. */
  readonly finding: readonly [rule: string, line: string | null, cell: (built: BuiltSchedule) => string | null];
}

const OWN: Amounts = AMOUNTS.compliant;
const figures = worked(OWN);
const figure = (line: string): number => figures[line] ?? NaN;
const sum = (cell: (line: string) => string, ...lines: readonly string[]): string => lines.map(cell).join('+');
const entry = (line: string, value: Literal): Changes => ({ entries: { [line]: { value } } });
const cellOf =
  (line: string) =>
  (built: BuiltSchedule): string =>
    built.cell(line);

const SLIPS: readonly Slip[] = [
  ...['I.A.4', 'I.B', 'I.C.1', 'I.C.5', 'I.C.11', 'II.A', 'II.B'].map((line) => ({
    what: `${line} is blank`,
    changes: () => entry(line, null),
    finding: ['amount-blank', line, cellOf(line)] as const,
  })),
  ...['I.A.2', 'I.C.7', 'II.B'].flatMap((line) => [
    {
      what: `${line} says n/a`,
      changes: () => entry(line, 'n/a'),
      finding: ['amount-text', line, cellOf(line)] as const,
    },
    {
      what: `${line} is text`,
      changes: () => entry(line, '1,250'),
      finding: ['amount-text', line, cellOf(line)] as const,
    },
    {
      what: `${line} holds the placeholder`,
      changes: () => entry(line, '$___________'),
      finding: ['amount-placeholder', line, cellOf(line)] as const,
    },
    {
      what: `${line} is an error`,
      changes: () => entry(line, { error: '#REF!' }),
      finding: ['amount-error', line, cellOf(line)] as const,
    },
  ]),
  {
    what: 'a net tax benefit',
    amounts: { ...OWN, inputs: { ...OWN.inputs, 'I.C.3': -354_000 } },
    finding: ['tax-benefit', 'I.C.3', cellOf('I.C.3')],
  },
  {
    what: 'negative gains',
    amounts: { ...OWN, inputs: { ...OWN.inputs, 'I.C.11': -365_000 } },
    finding: ['negative-gains', 'I.C.11', cellOf('I.C.11')],
  },
  {
    what: 'a negative lease',
    amounts: { ...OWN, inputs: { ...OWN.inputs, 'I.A.3': -1_150_000 } },
    finding: ['amount-negative', 'I.A.3', cellOf('I.A.3')],
  },
  {
    what: 'the basket exceeded by a cent',
    amounts: { ...OWN, inputs: { ...OWN.inputs, 'I.C.7': 5_000_000.01 } },
    finding: ['basket-exceeded', 'I.C.7', cellOf('I.C.7')],
  },
  ...['I.A.5', 'I.C.12', 'II.C'].map((line) => ({
    what: `${line} typed a cent off`,
    changes: (scale: number) => entry(line, Math.round(figure(line) * 100 + 1) / (100 * scale)),
    finding: ['total-does-not-foot', line, cellOf(line)] as const,
  })),
  {
    what: 'I.A.5 leaves out I.A.4',
    changes: (scale) => ({
      entries: {
        'I.A.5': {
          value: (figure('I.A.5') - figure('I.A.4')) / scale,
          formula: (cell) => `=${sum(cell, 'I.A.1', 'I.A.2', 'I.A.3')}`,
        },
      },
    }),
    finding: ['formula-lines', 'I.A.5', cellOf('I.A.5')],
  },
  {
    what: 'II.C takes in the judgments',
    changes: (scale) => ({
      entries: {
        'II.C': { value: (figure('II.C') + figure('I.B')) / scale, formula: (cell) => `=${sum(cell, 'I.A.5', 'I.B')}` },
      },
    }),
    finding: ['judgments-in-liquidity', 'II.C', cellOf('II.C')],
  },
  {
    what: 'I.D leaves out the judgments',
    changes: () => ({
      entries: {
        'I.D': { value: figure('I.A.5') / figure('I.C.12'), formula: (cell) => `=${cell('I.A.5')}/${cell('I.C.12')}` },
      },
    }),
    finding: ['judgments-left-out', 'I.D', cellOf('I.D')],
  },
  {
    what: 'I.D is typed without the judgments',
    changes: () => entry('I.D', 1.18),
    finding: ['judgments-left-out', 'I.D', cellOf('I.D')],
  },
  {
    what: 'II.D leaves out the receivables',
    changes: () => ({
      entries: {
        'II.D': { value: figure('II.A') / figure('II.C'), formula: (cell) => `=${cell('II.A')}/${cell('II.C')}` },
      },
    }),
    finding: ['receivables-left-out', 'II.D', cellOf('II.D')],
  },
  { what: 'I.D is typed wrong', changes: () => entry('I.D', 1.9), finding: ['ratio-wrong', 'I.D', cellOf('I.D')] },
  {
    what: 'an old maximum',
    changes: () => ({ limits: { 'I.D': 3 } }),
    finding: ['limit-not-in-force', 'I.D', (built) => built.limitCell('I.D')],
  },
  {
    what: 'a date that is no quarter-end',
    amounts: { ...OWN, statementDate: '2016-08-15' },
    finding: ['statement-date', null, (built) => built.dateCell],
  },
  { what: 'no date', changes: () => ({ without: ['statementDate'] }), finding: ['statement-date', null, () => null] },
  ...['I.A.3', 'I.B', 'I.C.5', 'II.B'].map((line) => ({
    what: `${line} is not there`,
    changes: () => ({ without: [line] }),
    finding: ['line-missing', line, () => null] as const,
  })),
  {
    what: 'I.C.5 stands twice',
    changes: () => ({ doubled: ['I.C.5'] }),
    finding: ['line-doubled', 'I.C.5', (built) => built.cell('I.C.5', 1)],
  },
  {
    what: 'I.C.5 and I.C.6 change places',
    changes: () => ({ swapped: [['I.C.5', 'I.C.6']] }),
    finding: ['line-out-of-order', 'I.C.5', (built) => built.wordsCell('I.C.5')],
  },
  {
    what: 'I.C.8 is hidden',
    changes: () => ({ hidden: ['I.C.8'] }),
    finding: ['hidden-rows', 'I.C.8', cellOf('I.C.8')],
  },
  {
    what: 'I.C.5 says something else',
    in: ({ numbering, notes }) => numbering !== 'none' && notes === 'none',
    changes: () => ({ words: { 'I.C.5': 'Gain on the sale of a building:' } }),
    finding: ['line-wording', 'I.C.5', (built) => built.wordsCell('I.C.5')],
  },
  {
    what: 'I.C.5 says something else, and no line has a number',
    in: ({ numbering }) => numbering === 'none',
    changes: () => ({ words: { 'I.C.5': 'Gain on the sale of a building:' } }),
    finding: ['line-missing', 'I.C.5', () => null],
  },
];

/** Beside the slip: figures that are typed, the form's own defects. */
const BESIDE = ['total-typed', 'ratio-typed', 'ratio-rounded', 'form-defects'];

function besideTypedFigures(built: BuiltSchedule): readonly Finding[] {
  const { schedules } = checkWorkbook(CALIX_2013, built.workbook, registry);
  return schedules.flatMap(({ findings }) => findings).filter((one) => !BESIDE.includes(one.rule));
}

describe.each(Object.entries<Shape>(SHAPES))('%s', (_, shape) => {
  test.each(SLIPS.filter((slip) => slip.in?.(shape) ?? true).map((slip) => [slip.what, slip] as const))(
    '%s',
    (__, { amounts = OWN, changes, finding: [rule, line, cell] }) => {
      const built = buildSchedule({ shape, amounts, changes: changes?.(UNITS[shape.unit]) ?? {} });
      expect(besideTypedFigures(built).map((one) => [one.rule, one.line, one.cell])).toEqual([
        [rule, line, cell(built)],
      ]);
    },
  );

  test('both answers are the wrong ones', () => {
    const amounts = { ...OWN, complies: { leverage: false, liquidity: false } };
    expect(besideTypedFigures(buildSchedule({ shape, amounts })).map(({ rule, line }) => [rule, line])).toEqual([
      ['verdict-contradicts', 'I.D'],
      ['verdict-contradicts', 'II.D'],
    ]);
  });

  test.each([
    ['☐ Yes ☐ No', 'verdict-missing'],
    ['☒ Yes ☒ No', 'verdict-doubled'],
  ])('the answer is %s', (answer, rule) => {
    const built = buildSchedule({ shape, amounts: OWN, changes: { answers: { 'I.D': [[answer]] } } });
    expect(besideTypedFigures(built).map((one) => [one.rule, one.line])).toEqual([[rule, 'I.D']]);
  });
});
