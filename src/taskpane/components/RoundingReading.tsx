import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RoundingDecides } from '../model/rounding';
import * as words from '../words';
import { Disclosure } from './Disclosure';
import { useTextStyles } from './theme';

const useStyles = makeStyles({
  root: { marginTop: '2px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  option: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    alignItems: 'baseline',
    fontSize: '12px',
    lineHeight: '16px',
    '& + &': { marginTop: '8px' },
  },
  label: { gridRow: 'span 2' },
  verdict: { gridColumn: 2, textAlign: 'right', fontWeight: 600 },
  why: { margin: '8px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** The verdict under both ways of reading the ratio, where they differ. */
export function RoundingReading({ rounding, name }: { rounding: RoundingDecides; name: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { exactly, inForce, carried, title } = words.rounding;
  return (
    <div className={styles.root}>
      <Disclosure title={title} isStrong startsOpen>
        <ul className={text.list} aria-label={`${name}: ${title}`}>
          <li className={styles.option}>
            <span className={styles.label}>
              {exactly} <span className={text.quiet}>{inForce}</span>
            </span>
            <span className={text.figure}>{rounding.exactly}</span>
            <span className={styles.verdict}>{words.verdict.breaches}</span>
          </li>
          <li className={styles.option}>
            <span className={styles.label}>{carried}</span>
            <span className={text.figure}>{rounding.rounded}</span>
            <span className={mergeClasses(styles.verdict)}>{words.verdict.complies}</span>
          </li>
        </ul>
        <p className={styles.why}>{rounding.why}</p>
      </Disclosure>
    </div>
  );
}
