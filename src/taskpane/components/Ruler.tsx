import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CSSProperties, ReactElement } from 'react';
import type { Picture } from '../model/covenant';
import type { Ruler as Geometry } from '../model/ruler';
import type { VerdictKind } from '../model/verdict-kind';
import * as words from '../words';
import { ALLOWED, BAD, EDGE, GOOD, HATCHED, INK, PAGE, STILL, useTextStyles } from './theme';

const useRulerStyles = makeStyles({
  root: {
    position: 'relative',
    containerType: 'inline-size',
    marginTop: '6px',
    paddingTop: '22px',
    paddingBottom: '15px',
  },
  svg: { display: 'block', width: '100%', height: '24px', overflow: 'visible', forcedColorAdjust: 'none' },
  room: { position: 'absolute', top: 0, fontSize: '12px', lineHeight: '16px', fontWeight: 600, whiteSpace: 'nowrap' },
  axis: { position: 'absolute', bottom: 0, fontSize: '12px', lineHeight: '16px', whiteSpace: 'nowrap' },
  allowed: { fill: ALLOWED },
  notAllowed: { fill: HATCHED },
  edge: { stroke: EDGE, strokeWidth: '1px' },
  ratio: { fill: INK, transitionProperty: 'width', transitionDuration: '200ms', [STILL]: { transition: 'none' } },
  beyond: { fill: BAD, transitionProperty: 'width', transitionDuration: '200ms', [STILL]: { transition: 'none' } },
  break: { fill: PAGE },
  limit: { stroke: INK, strokeWidth: '2px' },
  measure: { stroke: GOOD, strokeWidth: '1.5px', fill: 'none' },
  short: { stroke: BAD },
});

const percent = (value: number): string => `${value}%`;

/** Where the axis begins a nought stands: so many pixels from the left nothing else does. */
const BESIDE_NOUGHT = 14;

/** Over its place, but never beyond an end of the ruler, however wide a machine's letters are. */
function labelPosition({ side, at }: Geometry['label'], from = 0): CSSProperties {
  const shift = side === 'middle' ? -50 : -100;
  return { left: percent(at), transform: `translateX(clamp(${from}px - ${at}cqw, ${shift}%, ${100 - at}cqw - 100%))` };
}

/** Hatched is not allowed, black is the ratio, the measured line between them is the room. */
export function Ruler({ picture, verdict }: { picture: Picture; verdict: VerdictKind }): ReactElement {
  const styles = useRulerStyles();
  const text = useTextStyles();
  const { ruler, room, limit, ratio, sentence } = picture;
  const isShort = verdict === 'breaches' || verdict === 'by rounding';
  const tone = isShort ? text.bad : verdict === 'at the limit' ? undefined : text.good;
  return (
    <div className={styles.root} role="img" aria-label={sentence}>
      <span className={mergeClasses(styles.room, tone)} style={labelPosition(ruler.label)}>
        {room}
      </span>
      <svg className={styles.svg} aria-hidden>
        <Zones ruler={ruler} />
        <line className={styles.edge} x1="0" x2="100%" y1="19.5" y2="19.5" />
        <Bar ruler={ruler} isShort={isShort} />
        {ruler.ratioAt === 0 && <circle className={styles.ratio} cx="0" cy="12" r="4" />}
        <line className={styles.limit} x1={percent(ruler.limitAt)} x2={percent(ruler.limitAt)} y1="1" y2="23" />
        {ruler.isMeasured && <Measure from={ruler.ratioAt} to={ruler.limitAt} isShort={isShort} />}
      </svg>
      <span className={mergeClasses(styles.axis, text.secondary)} style={{ left: 0 }}>
        0
      </span>
      <span
        className={mergeClasses(styles.axis, text.secondary)}
        style={labelPosition({ side: 'middle', at: ruler.limitAt }, BESIDE_NOUGHT)}
      >
        {limit}
      </span>
      {ruler.isBroken && (
        <span className={mergeClasses(styles.axis, text.secondary)} style={{ right: 0 }}>
          » {ratio}
        </span>
      )}
    </div>
  );
}

function Zones({ ruler: { kind, limitAt } }: { ruler: Pick<Geometry, 'kind' | 'limitAt'> }): ReactElement {
  const styles = useRulerStyles();
  const [below, above] = kind === 'maximum' ? [styles.allowed, styles.notAllowed] : [styles.notAllowed, styles.allowed];
  return (
    <>
      <rect className={below} x="0" y="5" height="14" width={percent(limitAt)} />
      <rect className={above} x={percent(limitAt)} y="5" height="14" width={percent(100 - limitAt)} />
    </>
  );
}

/** A breach of a maximum shows at least four pixels past the limit. */
function Bar({ ruler, isShort }: { ruler: Geometry; isShort: boolean }): ReactElement {
  const styles = useRulerStyles();
  const { kind, ratioAt, limitAt, isBroken } = ruler;
  const isBeyond = isShort && kind === 'maximum';
  return (
    <>
      <rect className={styles.ratio} x="0" y="9" height="6" width={percent(isBeyond ? limitAt : ratioAt)} />
      {isBeyond && (
        <>
          <svg x={percent(limitAt)} overflow="visible">
            <rect className={styles.beyond} x="1" y="9" height="6" width="4" />
          </svg>
          <rect className={styles.beyond} x={percent(limitAt)} y="9" height="6" width={percent(ratioAt - limitAt)} />
        </>
      )}
      {isBroken && <rect className={styles.break} x="96%" y="7" height="10" width="3" />}
    </>
  );
}

function Measure({ from, to, isShort }: { from: number; to: number; isShort: boolean }): ReactElement {
  const styles = useRulerStyles();
  const line = mergeClasses(styles.measure, isShort && styles.short);
  const end = (at: number, isLimit: boolean): ReactElement => (
    <line className={line} x1={percent(at)} x2={percent(at)} y1="-5" y2={isLimit ? 1 : 4} />
  );
  return (
    <>
      <line className={line} x1={percent(from)} x2={percent(to)} y1="-2" y2="-2" />
      {end(from, false)}
      {end(to, true)}
    </>
  );
}

const LEGEND = { ratioAt: 42, limitAt: 80 };

/** How the picture is read, for those who see it the first time. */
export function Legend(): ReactElement {
  const styles = useRulerStyles();
  const text = useTextStyles();
  const { yourRoom, theRatio, theLimit, legend } = words.picture;
  const axis = mergeClasses(styles.axis, text.secondary);
  return (
    <div className={styles.root} role="img" aria-label={legend}>
      <span className={mergeClasses(styles.room, text.good)} style={labelPosition({ side: 'middle', at: 60 })}>
        {yourRoom}
      </span>
      <svg className={styles.svg} aria-hidden>
        <Zones ruler={{ kind: 'maximum', limitAt: LEGEND.limitAt }} />
        <line className={styles.edge} x1="0" x2="100%" y1="19.5" y2="19.5" />
        <rect className={styles.ratio} x="0" y="9" height="6" width={percent(LEGEND.ratioAt)} />
        <line className={styles.limit} x1={percent(LEGEND.limitAt)} x2={percent(LEGEND.limitAt)} y1="1" y2="23" />
        <Measure from={LEGEND.ratioAt} to={LEGEND.limitAt} isShort={false} />
      </svg>
      <span className={axis} style={{ left: 0 }}>
        {theRatio}
      </span>
      <span className={axis} style={labelPosition({ side: 'middle', at: LEGEND.limitAt })}>
        {theLimit}
      </span>
    </div>
  );
}
