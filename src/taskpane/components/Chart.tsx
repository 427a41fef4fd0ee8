import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type CSSProperties, type ReactElement, useMemo } from 'react';
import { CHART_HEIGHT, type ChartLabel, type ChartPoint, type Segment, chartOf } from '../model/chart';
import type { Period } from '../model/over-time';
import * as words from '../words';
import { BAD, BASE, EDGE, HATCHED, INK, PAGE, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  figure: { margin: 0 },
  what: { fontWeight: 400 },
  chart: { position: 'relative', marginTop: '6px' },
  svg: { display: 'block', width: '100%', overflow: 'visible', forcedColorAdjust: 'none' },
  zone: { fill: HATCHED },
  limit: { stroke: INK, strokeWidth: '1.5px' },
  line: { stroke: INK, strokeWidth: '2px', strokeLinecap: 'round' },
  gap: { stroke: EDGE, strokeWidth: '1px', strokeDasharray: '2 3' },
  base: { stroke: BASE, strokeWidth: '1px' },
  point: { fill: PAGE, stroke: INK, strokeWidth: '2px' },
  current: { fill: INK },
  breach: { fill: BAD, stroke: BAD },
  cross: { stroke: BAD, strokeWidth: '2.5px', strokeLinecap: 'round' },
  halo: { fill: PAGE },
  label: {
    position: 'absolute',
    padding: '0 3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: '12px',
    lineHeight: '14px',
    whiteSpace: 'nowrap',
  },
  axis: { position: 'relative', height: '16px', marginTop: '6px' },
  month: { position: 'absolute' },
});

interface Props {
  name: string;
  kind: 'maximum' | 'minimum';
  /** Which of a period's results. */
  covenant: number;
  periods: readonly Period[];
}

const percent = (value: number): string => `${value}%`;

export function Chart({ name, kind, covenant, periods }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const chart = useMemo(
    () =>
      chartOf(
        kind,
        periods.flatMap(({ results, isCurrent }) => {
          const result = results[covenant];
          return result ? [{ isCurrent, result }] : [];
        }),
      ),
    [kind, covenant, periods],
  );
  return (
    <figure className={styles.figure}>
      <h2 className={text.h2}>
        {name} <span className={mergeClasses(styles.what, text.caption, text.quiet)}>{words.time.hatched(kind)}</span>
      </h2>
      <div className={styles.chart} role="img" aria-label={words.time.chart(name)}>
        <svg className={styles.svg} height={CHART_HEIGHT} aria-hidden>
          {chart.zones.map(({ x, width, y, height }) => (
            <rect key={x} className={styles.zone} x={percent(x)} width={percent(width)} y={y} height={height} />
          ))}
          <Segments segments={chart.limits} className={styles.limit} />
          <line className={styles.base} x1="0" x2="100%" y1={CHART_HEIGHT} y2={CHART_HEIGHT} />
          <Segments segments={chart.gaps} className={styles.gap} />
          <Segments segments={chart.lines} className={styles.line} />
          {chart.points.map((point) => (
            <Point key={point.x} point={point} />
          ))}
        </svg>
        {chart.labels.map((label) => (
          <Label key={`${label.kind} ${label.side} ${label.x}`} label={label} />
        ))}
      </div>
      <Axis periods={periods} />
    </figure>
  );
}

function Segments({ segments, className }: { segments: readonly Segment[]; className: string }): ReactElement {
  return (
    <>
      {segments.map(({ x1, y1, x2, y2 }) => (
        <line key={`${x1} ${x2}`} className={className} x1={percent(x1)} x2={percent(x2)} y1={y1} y2={y2} />
      ))}
    </>
  );
}

function Point({ point: { x, y, kind, isCurrent, isBreach } }: { point: ChartPoint }): ReactElement {
  const styles = useStyles();
  if (kind === 'not meaningful')
    return (
      <svg x={percent(x)} y={y} overflow="visible">
        <circle className={styles.halo} r="8" />
        <path className={styles.cross} d="M-4-4 4 4M4-4-4 4" />
      </svg>
    );
  return (
    <circle
      className={mergeClasses(styles.point, isCurrent && kind === 'ratio' && styles.current, isBreach && styles.breach)}
      cx={percent(x)}
      cy={y}
      r={isCurrent ? 5 : 3.5}
    />
  );
}

function labelStyle({ side, x, y, kind }: ChartLabel): CSSProperties {
  if (side === 'middle') return { left: percent(x), transform: 'translateX(-50%)', top: y };
  return side === 'right'
    ? { right: 0, top: y }
    : { left: kind === 'limit' ? `calc(${x}% + 4px)` : percent(x), top: y };
}

function Label({ label }: { label: ChartLabel }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const isStrong = label.kind === 'ratio' || label.isBreach;
  return (
    <span
      className={mergeClasses(styles.label, isStrong && text.strong, label.isBreach && text.bad)}
      style={labelStyle(label)}
    >
      {label.text}
    </span>
  );
}

/** From so many periods on there is room for the one in the middle. */
const WITH_A_MIDDLE = 5;

function Axis({ periods }: { periods: readonly Period[] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const last = periods.length - 1;
  const middle = Math.floor(last / 2);
  return (
    <div className={mergeClasses(styles.axis, text.caption, text.quiet)} aria-hidden>
      <span className={styles.month}>{periods[0]?.month}</span>
      {periods.length >= WITH_A_MIDDLE && (
        <span
          className={styles.month}
          style={{ left: percent(((middle + 0.5) / periods.length) * 100), transform: 'translateX(-50%)' }}
        >
          {periods[middle]?.month}
        </span>
      )}
      {last > 0 && (
        <span className={styles.month} style={{ right: 0 }}>
          {periods[last]?.month}
        </span>
      )}
    </div>
  );
}
