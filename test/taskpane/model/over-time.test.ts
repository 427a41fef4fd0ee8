import { CHART_HEIGHT, type ChartPeriod, chartOf } from '../../../src/taskpane/model/chart';
import { type OverTime, overTimeOf } from '../../../src/taskpane/model/over-time';
import { checkedWorkbook } from '../support/checked';
import type { StateName } from '../support/states';

function overTime(state: StateName): OverTime {
  const { schedules } = checkedWorkbook(state);
  const [first] = schedules;
  if (!first) throw new Error('no schedule');
  return overTimeOf(schedules, first);
}

const shown = (state: StateName, covenant: number): string[] =>
  overTime(state).periods.map(({ results }) => `${results[covenant]?.text} ${results[covenant]?.relation}`.trim());

describe('over time', () => {
  test('periods in order of time, each against the limit of its own', () => {
    expect(overTime('over time').periods.map(({ dateShown }) => dateShown)).toEqual([
      'Mar 29, 2014',
      'Jun 28, 2014',
      'Sep 27, 2014',
      'Dec 31, 2014',
      'Mar 28, 2015',
      'Jun 27, 2015',
      'Sep 26, 2015',
      'Dec 31, 2015',
    ]);
    expect(shown('over time', 0)).toEqual([
      '2.3107 ≤ 3.00',
      '2.7264 ≤ 3.00',
      '2.4180 ≤ 2.50',
      'no debt',
      '0.6120 ≤ 2.50',
      '0.9873 ≤ 2.50',
      '1.2246 ≤ 2.50',
      '1.3804 ≤ 2.50',
    ]);
    expect(shown('over time', 1).slice(2, 4)).toEqual(['2.7139 ≥ 1.25', 'no debt']);
  });

  test('a breach and no ratio are told by their own words', () => {
    expect(shown('over time, breach', 0).at(-1)).toBe('2.5034 > 2.50');
    expect(shown('over time, not meaningful', 0).at(-1)).toBe('n.m.');
  });

  test('where no limit is in force by the reading chosen, the ratio stands without one', () => {
    const { results } = overTime('chosen, over time').periods[2] ?? {};
    expect(results?.[0]).toMatchObject({
      verdict: 'undetermined',
      text: '2.4180',
      relation: '· no limit',
      limit: null,
    });
    expect(results?.[1]).toMatchObject({ text: '2.7139', relation: '≥ 1.25' });
    expect(shown('chosen, over time', 0).at(-1)).toBe('2.50 ≤ 2.50');
  });

  test('a schedule without a date is named, not dropped', () => {
    const { periods, undated } = overTime('several');
    expect(periods.map(({ sheet }) => sheet)).toEqual(['Sched A Q3 2015', 'Sched A Q4 2015']);
    expect(undated).toEqual(['Draft']);
  });
});

describe('the chart', () => {
  const chart = (state: StateName, kind: 'maximum' | 'minimum') => {
    const periods = overTime(state).periods.flatMap(({ results, isCurrent }): readonly ChartPeriod[] => {
      const result = results[kind === 'maximum' ? 0 : 1];
      return result ? [{ result, isCurrent }] : [];
    });
    return chartOf(kind, periods);
  };

  test('the height is a quarter more than the highest limit, and the limit steps where it changes', () => {
    const { limits } = chart('over time', 'maximum');
    expect(limits[0]?.y1).toBeCloseTo(CHART_HEIGHT / 5, 10);
    const step = limits.find(({ x1, x2 }) => x1 === x2);
    expect(step).toMatchObject({ x1: 25, x2: 25 });
    expect(step?.y1).toBeCloseTo(CHART_HEIGHT / 5, 10);
    expect(step?.y2).toBeCloseTo(CHART_HEIGHT / 3, 10);
    expect(limits).toHaveLength(9);
  });

  test('what is not allowed is above a maximum and below a minimum', () => {
    const [above] = chart('over time', 'maximum').zones;
    expect(above?.y).toBe(0);
    expect(above?.height).toBeCloseTo(CHART_HEIGHT / 5, 10);
    const [zone] = chart('over time', 'minimum').zones;
    expect((zone?.y ?? 0) + (zone?.height ?? 0)).toBeCloseTo(CHART_HEIGHT, 10);
  });

  test('no line is drawn through a period without debt', () => {
    const maximum = chart('over time', 'maximum');
    expect(maximum.lines).toHaveLength(5);
    expect(maximum.points.filter(({ kind }) => kind === 'no debt')).toEqual([
      { x: 43.75, y: CHART_HEIGHT, kind: 'no debt', isCurrent: false, isBreach: false },
    ]);
    const minimum = chart('over time', 'minimum');
    expect(minimum.gaps.map(({ x1 }) => x1)).toEqual([43.75]);
    expect(minimum.points).toHaveLength(7);
  });

  test('the period in view has its ratio beside it; no ratio is a cross', () => {
    expect(chart('over time', 'maximum').labels.filter(({ kind }) => kind === 'ratio')).toEqual([
      expect.objectContaining({ text: '1.3804', side: 'right' }),
    ]);
    expect(chart('over time, not meaningful', 'maximum').points.at(-1)).toMatchObject({ kind: 'not meaningful' });
    expect(chart('over time, breach', 'maximum').points.at(-1)).toMatchObject({ isBreach: true, isCurrent: true });
  });
});
