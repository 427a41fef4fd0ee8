import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { FORCED_COLORS, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  list: { margin: '6px 0 0' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: '8px',
    padding: '3px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}`, [FORCED_COLORS]: { borderTop: 'none' } },
  },
  label: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: 'balance' },
  amount: { flexShrink: 0, margin: 0, textAlign: 'right', whiteSpace: 'nowrap' },
});

/** Labels at the left, figures under one another at the right edge. */
export function Facts({ children }: { children: ReactNode }): ReactElement {
  return <dl className={useStyles().list}>{children}</dl>;
}

interface FactProps {
  label: ReactNode;
  isNegative?: boolean | undefined;
  children: ReactNode;
}

export function Fact({ label, isNegative = false, children }: FactProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.row}>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.amount, isNegative && text.hanging)}>{children}</dd>
    </div>
  );
}
