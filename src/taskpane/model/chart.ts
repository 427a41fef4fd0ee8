/** Where things stand on a chart over time: across in per cent of its width, down in pixels from its top. */
import type { Covenant } from '../../agreement/types';
import type { PeriodResult } from './over-time';

export const CHART_HEIGHT = 112;
const ABOVE_THE_HIGHEST_LIMIT = 1.25;
const ABOVE_THE_HIGHEST_RATIO = 1.12;
const LINE_OF_TEXT = 14;
/** A point at the very top is still seen whole. */
const POINT = 5;
const CROSS_AT = 12;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly kind: 'ratio' | 'no debt' | 'not meaningful';
  readonly isCurrent: boolean;
  readonly isBreach: boolean;
}

export interface ChartLabel {
  readonly text: string;
  readonly kind: 'limit' | 'ratio' | 'word';
  readonly side: 'left' | 'middle' | 'right';
  readonly x: number;
  readonly y: number;
  readonly isBreach: boolean;
}

export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Chart {
  /** What is not allowed, one zone a period. */
  readonly zones: readonly {
    readonly x: number;
    readonly width: number;
    readonly y: number;
    readonly height: number;
  }[];
  readonly limits: readonly Segment[];
  readonly lines: readonly Segment[];
  /** Periods without debt, where that has no ratio. */
  readonly gaps: readonly Segment[];
  readonly points: readonly ChartPoint[];
  readonly labels: readonly ChartLabel[];
}

export interface ChartPeriod {
  readonly isCurrent: boolean;
  readonly result: PeriodResult;
}

export function chartOf(kind: Covenant['kind'], periods: readonly ChartPeriod[]): Chart {
  const scale = scaleOf(kind, periods);
  const columns = periods.map((period, index) => ({ ...period, index, ...scale.column(index) }));
  return {
    zones: columns.flatMap(({ result: { limit }, x0, width }) => {
      if (limit === null) return [];
      const y = scale.y(limit);
      return kind === 'maximum' ? [{ x: x0, width, y: 0, height: y }] : [{ x: x0, width, y, height: CHART_HEIGHT - y }];
    }),
    limits: columns.flatMap(({ result: { limit }, x0, width, index }) =>
      limitStep(scale, periods, index, limit, x0, width),
    ),
    lines: columns.slice(1).flatMap(({ result, x, index }) => {
      const before = columns[index - 1];
      const isJoined = before && isRatio(before.result) && isRatio(result);
      return isJoined
        ? [{ x1: before.x, y1: scale.y(before.result.ratio ?? 0), x2: x, y2: scale.y(result.ratio ?? 0) }]
        : [];
    }),
    gaps: columns.flatMap(({ result, x }) =>
      kind === 'minimum' && result.verdict === 'no debt'
        ? [{ x1: x, y1: POINT, x2: x, y2: result.limit === null ? CHART_HEIGHT : scale.y(result.limit) }]
        : [],
    ),
    points: columns.flatMap(({ result, x, isCurrent }): readonly ChartPoint[] => {
      const point = { x, isCurrent, isBreach: result.isBreach };
      if (result.verdict === 'not meaningful') return [{ ...point, y: CROSS_AT, kind: 'not meaningful' }];
      if (result.ratio === null) return [];
      return [{ ...point, y: scale.y(result.ratio), kind: result.verdict === 'no debt' ? 'no debt' : 'ratio' }];
    }),
    labels: columns.flatMap((_, index) => [
      ...limitLabel(kind, scale, periods, index),
      ...resultLabel(kind, scale, periods, index),
    ]),
  };
}

const isRatio = ({ ratio, verdict }: PeriodResult): boolean => ratio !== null && verdict !== 'no debt';

interface Scale {
  readonly y: (value: number) => number;
  readonly column: (index: number) => { readonly x: number; readonly x0: number; readonly width: number };
}

function scaleOf(kind: Covenant['kind'], periods: readonly ChartPeriod[]): Scale {
  const highestLimit = Math.max(0, ...periods.map(({ result }) => result.limit ?? 0)) * ABOVE_THE_HIGHEST_LIMIT;
  const highestRatio = Math.max(0, ...periods.map(({ result }) => result.ratio ?? 0)) * ABOVE_THE_HIGHEST_RATIO;
  const top = (kind === 'maximum' ? highestLimit || highestRatio : Math.max(highestLimit, highestRatio)) || 1;
  const width = 100 / periods.length;
  return {
    y: (value) => Math.max(POINT, CHART_HEIGHT - (value / top) * CHART_HEIGHT),
    column: (index) => ({ x0: index * width, x: (index + 0.5) * width, width }),
  };
}

/** The limit of one period, and the step up or down to it. */
function limitStep(
  scale: Scale,
  periods: readonly ChartPeriod[],
  index: number,
  limit: number | null,
  x0: number,
  width: number,
): readonly Segment[] {
  if (limit === null) return [];
  const y = scale.y(limit);
  const before = periods[index - 1]?.result.limit ?? limit;
  const level = { x1: x0, y1: y, x2: x0 + width, y2: y };
  return before === limit ? [level] : [level, { x1: x0, y1: scale.y(before), x2: x0, y2: y }];
}

/** Where a limit begins to hold, inside the hatching. */
function limitLabel(
  kind: Covenant['kind'],
  scale: Scale,
  periods: readonly ChartPeriod[],
  index: number,
): readonly ChartLabel[] {
  const { result } = periods[index] as ChartPeriod;
  if (result.limit === null || periods[index - 1]?.result.limit === result.limit) return [];
  const y = scale.y(result.limit) + (kind === 'maximum' ? -LINE_OF_TEXT - 3 : 4);
  return [{ text: result.limitShown, kind: 'limit', side: 'left', x: scale.column(index).x0, y, isBreach: false }];
}

function resultLabel(
  kind: Covenant['kind'],
  scale: Scale,
  periods: readonly ChartPeriod[],
  index: number,
): readonly ChartLabel[] {
  const { result, isCurrent } = periods[index] as ChartPeriod;
  const isLast = index === periods.length - 1;
  const label = (text: string, y: number, of: ChartLabel['kind']): ChartLabel => ({
    text,
    kind: of,
    side: isLast ? 'right' : index === 0 ? 'left' : 'middle',
    x: isLast || index === 0 ? 0 : scale.column(index).x,
    y: Math.min(Math.max(y, 0), CHART_HEIGHT - LINE_OF_TEXT),
    isBreach: result.isBreach,
  });
  switch (result.verdict) {
    case 'no debt':
      return [label(result.text, kind === 'maximum' ? CHART_HEIGHT - LINE_OF_TEXT - 9 : 4, 'word')];
    case 'not meaningful':
      return [label(result.text, CROSS_AT + LINE_OF_TEXT, 'word')];
    case 'undetermined':
      if (result.ratio !== null) break;
      return [label(result.text, CHART_HEIGHT - LINE_OF_TEXT - 10, 'word')];
  }
  if (!isCurrent || result.ratio === null) return [];
  const y = scale.y(result.ratio);
  const before = periods[index - 1]?.result.ratio ?? null;
  const isAbove = result.isBreach || before === null || result.ratio >= before;
  return [label(result.text, isAbove ? y - LINE_OF_TEXT - 10 : y + 9, 'ratio')];
}
