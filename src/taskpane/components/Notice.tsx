import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ErrorCircle20Filled, Info20Regular, LockClosed20Regular, Warning20Filled } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    columnGap: '8px',
    padding: '8px 12px 9px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: '12px',
    lineHeight: '16px',
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { flexShrink: 0, marginTop: '-2px' },
  title: { display: 'block', fontWeight: 600 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', marginTop: '6px', fontWeight: 600 },
});

type Kind = 'info' | 'locked' | 'warning' | 'error';
const ICONS = {
  info: Info20Regular,
  locked: LockClosed20Regular,
  warning: Warning20Filled,
  error: ErrorCircle20Filled,
};

interface Props {
  kind: Kind;
  title: string;
  children?: ReactNode;
  /** Links. */
  actions?: ReactNode;
}

/** A message bar: what is the matter in one sentence, and the way on. */
export function Notice({ kind, title, children, actions }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const Icon = ICONS[kind];
  const colour = kind === 'error' ? text.bad : kind === 'warning' ? text.warning : undefined;
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={mergeClasses(styles.root, kind === 'warning' && styles.warning, kind === 'error' && styles.error)}
    >
      <Icon aria-hidden className={mergeClasses(styles.icon, colour)} />
      <div>
        <span className={styles.title}>{title}</span>
        {children}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
