/** A schedule recomputed: what can be read of it, what its lines come to, and where its covenants stand; worked by hand. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import type { Literal } from '../../src/workbook/memory';
import { evaluate } from '../../src/schedule-a/evaluate';
import { mayShowNoRatio, standingsOf } from '../../src/schedule-a/standing';
import { defined } from '../support/defined';
import { AMOUNTS, type Changes, LESS, type Shape, buildSchedule } from '../support/sheets';
import { onlySchedule } from './locate/schedule-on';

const [LEVERAGE, LIQUIDITY] = CALIX_2013.schedule.covenants.map((covenant) => covenant) as [
  (typeof CALIX_2013.schedule.covenants)[number],
  (typeof CALIX_2013.schedule.covenants)[number],
];

interface On {
  readonly entries?: Readonly<Record<string, Literal>>;
  readonly inputs?: Readonly<Record<string, number>>;
  readonly changes?: Changes;
  readonly shape?: Partial<Shape>;
}

/**
 * Debt 35,300,000, judgments 1,400,000, EBITDA 30,000,000, cash and receivables 67,950,000, on December 31, 2015; totals typed.
 * @param on  amounts and what is typed in place of others; totals stay as they were typed where `entries` says so
 */
function evaluated({ entries = {}, inputs = {}, changes = {}, shape = {} }: On = {}) {
  const amounts = { ...AMOUNTS.compliant, inputs: { ...AMOUNTS.compliant.inputs, ...inputs } };
  const typed = Object.fromEntries(Object.entries(entries).map(([line, value]) => [line, { value }]));
  const { workbook } = buildSchedule({ shape, amounts, changes: { ...changes, entries: typed } });
  const schedule = onlySchedule(workbook);
  const evaluation = evaluate(CALIX_2013, schedule);
  const [leverage, liquidity] = standingsOf(CALIX_2013, schedule, evaluation);
  const dollars = (name: 'amount' | 'stated' | 'fromStated', line: string): number | null =>
    evaluation[name](line)?.amount.toNumber() ?? null;
  return { evaluation, dollars, leverage: defined(leverage), liquidity: defined(liquidity) };
}

describe('amounts', () => {
  it('are recomputed from the input lines, whatever the totals say', () => {
    const { dollars } = evaluated({ entries: { 'I.A.5': 1, 'I.C.12': 2 } });
    expect(dollars('amount', 'I.A.1')).toBe(30_000_000);
    expect(dollars('amount', 'I.A.5')).toBe(35_300_000);
    expect(dollars('amount', 'I.C.12')).toBe(30_000_000);
    expect(dollars('amount', 'II.C')).toBe(35_300_000);
    expect(dollars('stated', 'I.A.5')).toBe(1);
  });

  it('are dollars, on a sheet in thousands too', () => {
    const { dollars } = evaluated({ shape: { unit: '(in thousands)' } });
    expect(dollars('stated', 'I.A.1')).toBe(30_000_000);
    expect(dollars('amount', 'I.A.5')).toBe(35_300_000);
  });

  it('are unknown where an input is missing, blank, text, or negative where it never is', () => {
    for (const entry of [null, 'tbd', -1]) {
      const { evaluation, dollars } = evaluated({ entries: { 'I.A.2': entry } });
      expect(evaluation.unreadable('I.A.5')).toEqual(['I.A.2']);
      expect(evaluation.unreadable('I.D')).toEqual(['I.A.2']);
      expect(evaluation.unreadable('I.C.12')).toEqual([]);
      expect(evaluation.entered.has('I.A.2')).toBe(false);
      expect(dollars('amount', 'I.A.5')).toBeNull();
      expect(dollars('amount', 'I.C.12')).toBe(30_000_000);
      expect(evaluation.partsOfRatio('I.D')).toBeNull();
    }
    expect(evaluated().evaluation.partsOfRatio('I.A.5')).toBeNull();
    const { evaluation } = evaluated({ changes: { without: ['I.A.2', 'I.A.4'] } });
    expect(evaluation.unreadable('I.A.5')).toEqual(['I.A.2', 'I.A.4']);
    expect(evaluation.stated('I.A.2')).toBeNull();
  });

  it('of what is stated keep the sign that the sheet gives them', () => {
    expect(evaluated({ entries: { 'I.A.2': -1 } }).dollars('stated', 'I.A.2')).toBe(-1);
  });

  it('may be 0, and net income and income taxes negative', () => {
    expect(evaluated({ entries: { 'I.A.1': 0 } }).dollars('amount', 'I.A.5')).toBe(5_300_000);
    const { dollars } = evaluated({ entries: { 'I.C.1': -8_450_000 } });
    expect(dollars('amount', 'I.C.12')).toBe(30_000_000 - 2 * 8_450_000);
    expect(evaluated({ entries: { 'I.C.3': -640_000 } }).evaluation.unreadable('I.C.12')).toEqual([]);
  });

  it('of a line that stands twice are the first one’s', () => {
    const { dollars, evaluation } = evaluated({ changes: { doubled: ['I.A.3'] } });
    expect(dollars('stated', 'I.A.3')).toBe(1_150_000);
    expect(evaluation.unreadable('I.A.5')).toEqual([]);
    const schedule = onlySchedule(buildSchedule({ changes: { doubled: ['I.A.3'] } }).workbook);
    const [first, second] = schedule.lines.filter(({ line }) => line === 'I.A.3');
    const other = { ...defined(second), entry: { kind: 'number', value: 7, formula: null } } as const;
    for (const lines of [schedule.lines, schedule.lines.map((line) => (line === second ? other : line))])
      expect(
        evaluate(CALIX_2013, { ...schedule, lines })
          .stated('I.A.3')
          ?.amount.toNumber(),
      ).toBe(1_150_000);
    expect(defined(first).row).toBeLessThan(other.row);
  });
});

describe('the "Less:" row', () => {
  const less = (entry: Literal): On => ({ inputs: { [LESS]: 300_000 }, entries: { [LESS]: entry } });

  it('is subtracted by its size, whichever sign it bears', () => {
    expect(evaluated(less(300_000)).dollars('amount', 'I.A.5')).toBe(35_000_000);
    expect(evaluated(less(-300_000)).dollars('amount', 'I.A.5')).toBe(35_000_000);
    expect(evaluated(less(-300_000)).dollars('fromStated', 'I.A.5')).toBe(35_000_000);
  });

  it.each([null, 'n/a', '-', 0])('may say nothing: %p', (entry) => {
    const { dollars, evaluation } = evaluated(less(entry));
    expect(dollars('amount', 'I.A.5')).toBe(35_300_000);
    expect(dollars('fromStated', 'I.A.5')).toBe(35_300_000);
    expect(evaluation.unreadable('I.A.5')).toEqual([]);
  });

  it('must be an amount where it says something', () => {
    const { dollars, evaluation } = evaluated(less('see note 4'));
    expect(evaluation.unreadable('I.A.5')).toEqual(['I.A less']);
    expect(dollars('amount', 'I.A.5')).toBeNull();
  });
});

describe('what follows from the figures that the sheet states', () => {
  it('takes its totals as they stand', () => {
    const { dollars, evaluation } = evaluated({ entries: { 'I.A.5': 40_000_000, 'I.C.12': 20_000_000 } });
    expect(dollars('fromStated', 'I.A.5')).toBe(35_300_000);
    expect(dollars('fromStated', 'II.C')).toBe(40_000_000);
    expect(evaluation.ratioFromStated('I.D')?.amount.toNumber()).toBe(2.07);
    expect(evaluation.ratioFromStated('I.A.5')).toBeNull();
  });

  it('takes an amount above its cap in full: that is a finding of its own', () => {
    const { dollars } = evaluated({ entries: { 'I.C.7': 6_000_000 } });
    expect(dollars('fromStated', 'I.C.12')).toBe(30_000_000 - 2_150_000 + 6_000_000);
    expect(dollars('amount', 'I.C.12')).toBe(30_000_000 - 2_150_000 + 5_000_000);
  });

  it('is unknown where a figure that it needs is not stated, or there is nothing to divide by', () => {
    expect(evaluated({ entries: { 'I.A.4': null } }).dollars('fromStated', 'I.A.5')).toBeNull();
    expect(evaluated({ entries: { 'I.B': null } }).evaluation.ratioFromStated('I.D')).toBeNull();
    expect(evaluated({ entries: { 'I.C.12': 0 } }).evaluation.ratioFromStated('I.D')).toBeNull();
  });
});

describe('where the covenants stand', () => {
  it('by ratio, limit, verdict and headroom', () => {
    const { leverage, liquidity } = evaluated();
    expect(leverage.ratio?.amount.toFixed(6)).toBe('1.223333');
    expect(leverage.limit?.limit.amount.toNumber()).toBe(2.5);
    expect(leverage).toMatchObject({
      verdict: 'complies',
      complies: true,
      stated: true,
      refusal: null,
      unreadable: [],
    });
    expect(leverage.headroom?.amount.toNumber()).toBe(38_300_000);
    expect(liquidity.ratio?.amount.toFixed(6)).toBe('1.924929');
    expect(liquidity.headroom?.amount.toNumber()).toBe(23_825_000);
  });

  it('answers that say nothing clear are none', () => {
    const { leverage, liquidity } = evaluated({
      changes: { answers: { 'I.D': [['No']], 'II.D': [['perhaps']] } },
    });
    expect(leverage.stated).toBe(false);
    expect(liquidity.stated).toBeNull();
    expect(evaluated({ changes: { without: ['verdict I.D'] } }).leverage.stated).toBeNull();
  });

  it('is unknown without an amount, but for the limit', () => {
    const { leverage, liquidity } = evaluated({ entries: { 'I.C.4': null } });
    expect(leverage).toMatchObject({ ratio: null, verdict: null, complies: null, headroom: null, refusal: null });
    expect(leverage.unreadable).toEqual(['I.C.4']);
    expect(leverage.limit?.limit.amount.toNumber()).toBe(2.5);
    expect(liquidity.verdict).toBe('complies');
  });

  it('is unknown without a date, but for the ratio', () => {
    const { leverage } = evaluated({ changes: { date: null } });
    expect(leverage.ratio?.amount.toFixed(6)).toBe('1.223333');
    expect(leverage).toMatchObject({ limit: null, verdict: null, readings: null, headroom: null, refusal: null });
  });

  it('is refused on a date that is no quarter-end, but for the ratio', () => {
    const { leverage } = evaluated({ changes: { date: 'February 15, 2016' } });
    expect(leverage.refusal?.reason.code).toBe('NOT_A_QUARTER_END');
    expect(leverage.ratio?.amount.toFixed(6)).toBe('1.223333');
    expect(leverage).toMatchObject({ limit: null, verdict: null });
    const both = evaluated({ changes: { date: 'February 15, 2016' }, entries: { 'I.B': null } });
    expect(both.leverage.refusal?.reason.code).toBe('NOT_A_QUARTER_END');
  });

  it('without debt leverage is 0 and liquidity has no ratio', () => {
    const none = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0 };
    const { leverage, liquidity, evaluation } = evaluated({ inputs: none });
    expect(evaluated({ inputs: { ...none, 'II.A': 0, 'II.B': 0 } }).liquidity.ratio).toBeNull();
    expect(leverage.ratio?.amount.toNumber()).toBe(0);
    expect(leverage.verdict).toBe('no debt');
    expect(liquidity.ratio).toBeNull();
    expect(liquidity.verdict).toBe('no debt');
    expect(mayShowNoRatio(evaluation, LEVERAGE)).toBe(true);
    expect(mayShowNoRatio(evaluation, LIQUIDITY)).toBe(true);
  });

  it('with debt and no EBITDA leverage has no ratio, and with a little has one', () => {
    const at = (netIncome: number) => evaluated({ entries: { 'I.C.1': netIncome } });
    const nothing = at(8_450_000 - 30_000_000);
    expect(nothing.leverage).toMatchObject({ ratio: null, verdict: 'not meaningful', complies: false });
    expect(mayShowNoRatio(nothing.evaluation, LEVERAGE)).toBe(true);
    expect(mayShowNoRatio(nothing.evaluation, LIQUIDITY)).toBe(false);
    const little = at(8_450_000 - 30_000_000 + 1);
    expect(little.leverage.ratio?.amount.toNumber()).toBe(36_700_000);
    expect(mayShowNoRatio(little.evaluation, LEVERAGE)).toBe(false);
  });

  it('without debt leverage is 0 on a loss too', () => {
    const none = { 'I.A.1': 0, 'I.A.2': 0, 'I.A.3': 0, 'I.A.4': 0, 'I.B': 0 };
    const { leverage } = evaluated({ inputs: none, entries: { 'I.C.1': -90_000_000 } });
    expect(leverage.ratio?.amount.toNumber()).toBe(0);
    expect(leverage.verdict).toBe('no debt');
  });

  it('without cash and receivables liquidity is 0, a ratio that must be shown', () => {
    const { liquidity, evaluation } = evaluated({ entries: { 'II.A': 0, 'II.B': 0 } });
    expect(liquidity.ratio?.amount.toNumber()).toBe(0);
    expect(liquidity.verdict).toBe('breach');
    expect(mayShowNoRatio(evaluation, LIQUIDITY)).toBe(false);
  });

  it('with more taken off than there is debt leverage has no ratio', () => {
    const { leverage } = evaluated({ inputs: { [LESS]: 36_700_001 } });
    expect(leverage.ratio).toBeNull();
    expect(evaluated({ inputs: { [LESS]: 36_699_999 } }).leverage.ratio?.amount.toNumber()).toBeGreaterThan(0);
  });

  it('a ratio line may show nothing while an amount cannot be read', () => {
    const { evaluation } = evaluated({ entries: { 'II.A': 'tbd' } });
    expect(mayShowNoRatio(evaluation, LIQUIDITY)).toBe(true);
    expect(mayShowNoRatio(evaluation, LEVERAGE)).toBe(false);
  });
});
