import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import { figureOf } from '../model/bridge';
import type { Waterfall as Model, WaterfallBar } from '../model/waterfall';
import * as words from '../words';
import { BASE, EDGE, FROM_480, INK, PAGE, tokens, useTextStyles } from './theme';

const HEIGHT = 14;
const useStyles = makeStyles({
  figure: { margin: 0 },
  grammar: { margin: '2px 0 0' },
  rows: { marginTop: '8px', fontSize: '12px', lineHeight: '16px' },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '12px',
    [FROM_480]: { gridTemplateColumns: 'minmax(0, 11fr) minmax(0, 13fr) 92px', alignItems: 'center' },
  },
  name: { paddingTop: '6px', [FROM_480]: { padding: '3px 0' } },
  amount: { justifySelf: 'end', alignSelf: 'end', whiteSpace: 'nowrap', [FROM_480]: { order: 3, alignSelf: 'center' } },
  picture: {
    position: 'relative',
    gridColumn: '1 / -1',
    minHeight: `${HEIGHT + 6}px`,
    [FROM_480]: { gridColumn: 'auto', order: 2, alignSelf: 'stretch' },
  },
  svg: {
    position: 'absolute',
    inset: 0,
    width: '100%',
    height: '100%',
    overflow: 'visible',
    forcedColorAdjust: 'none',
  },
  measure: { fill: INK },
  added: { fill: EDGE },
  takenOff: { fill: PAGE, stroke: EDGE, strokeWidth: '1.5px' },
  zero: { stroke: BASE, strokeWidth: '1px' },
  end: { stroke: EDGE, strokeWidth: '1px', strokeDasharray: '1 2' },
  strong: { color: tokens.colorNeutralForeground1 },
});

const percent = (value: number): string => `${value}%`;

/** What lies between the measures, bar under bar; the same to hear as a sentence, and in the table below it. */
export function Waterfall({ waterfall: { bars, zero } }: { waterfall: Model }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const sentence = useMemo(() => sentenceOf(bars), [bars]);
  return (
    <figure className={styles.figure}>
      <h2 className={text.h2}>{words.bridge.steps}</h2>
      <p className={mergeClasses(styles.grammar, text.caption, text.quiet)}>{words.bridge.grammar}</p>
      <div className={styles.rows} role="img" aria-label={sentence}>
        {bars.map((bar, index) => (
          <Row
            key={`${bar.name} ${index}`}
            bar={bar}
            zero={zero}
            before={bars[index - 1]?.end ?? null}
            isLast={index === bars.length - 1}
          />
        ))}
      </div>
    </figure>
  );
}

interface RowProps {
  bar: WaterfallBar;
  zero: number;
  /** Where the bar above it ends; null for the first. */
  before: number | null;
  isLast: boolean;
}

function Row({ bar, zero, before, isLast }: RowProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const isMeasure = bar.kind === 'measure';
  const { text: amount, isNegative } = figureOf(bar.amount);
  const weight = isMeasure ? text.strong : text.secondary;
  return (
    <div className={styles.row}>
      <span className={mergeClasses(styles.name, weight)}>{nameOf(bar)}</span>
      <span className={mergeClasses(styles.amount, weight, isNegative && text.hanging)}>{amount}</span>
      <div className={styles.picture}>
        <svg className={styles.svg} aria-hidden>
          <line className={styles.zero} x1={percent(zero)} x2={percent(zero)} y1="0" y2="100%" />
          {before !== null && <line className={styles.end} x1={percent(before)} x2={percent(before)} y1="0" y2="50%" />}
          {!isLast && <line className={styles.end} x1={percent(bar.end)} x2={percent(bar.end)} y1="50%" y2="100%" />}
          <Bar bar={bar} />
        </svg>
      </div>
    </div>
  );
}

/** A measure is thick, a step thin: told apart where there are no colours. */
function Bar({ bar: { kind, x, width } }: { bar: WaterfallBar }): ReactElement {
  const styles = useStyles();
  const style = { measure: styles.measure, added: styles.added, 'taken off': styles.takenOff }[kind];
  const height = kind === 'measure' ? HEIGHT : HEIGHT / 2;
  return (
    <svg y="50%" overflow="visible">
      <rect className={style} x={percent(x)} width={percent(width)} y={-height / 2} height={height} />
    </svg>
  );
}

function nameOf({ name, row, isUndone }: WaterfallBar): string {
  const shown = words.sentenceCase(name);
  if (!isUndone) return shown;
  return row?.ebitda ? words.bridge.onlyInPart(shown) : words.bridge.undone(shown);
}

function sentenceOf(bars: readonly WaterfallBar[]): string {
  const measures = bars.flatMap(({ kind, name, amount }, at) =>
    kind === 'measure' ? [{ at, said: words.bridge.withAmount(name, figureOf(amount).text) }] : [],
  );
  const [start, own, ebitda] = measures;
  if (!start || !own || !ebitda) return '';
  return words.bridge.picture(start.said, own.said, own.at - start.at - 1, ebitda.said, ebitda.at - own.at - 1);
}
