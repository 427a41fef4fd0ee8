import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Tab as TabName } from '../state/state';
import { Tabs } from './Tabs';
import { INSET, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    padding: `8px calc(${INSET} - 8px) 0 ${INSET}`,
  },
  who: { flexGrow: 1, minWidth: 0 },
  name: { padding: '2px 0', fontWeight: 600, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  caption: { display: 'block', paddingBottom: '2px' },
  space: { height: '8px' },
});

interface Props {
  /** The schedule picker, or the name of what is in view. */
  who: ReactNode;
  caption: string;
  menu: ReactNode;
  /** null: there is nothing to choose a view of. */
  tab: TabName | null;
}

export function Header({ who, caption, menu, tab }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <header className={styles.root}>
      <div className={styles.bar}>
        <div className={styles.who}>
          {typeof who === 'string' ? <div className={styles.name}>{who}</div> : who}
          <span className={mergeClasses(styles.caption, text.caption, text.quiet)}>{caption}</span>
        </div>
        {menu}
      </div>
      {tab ? <Tabs selected={tab} /> : <div className={styles.space} />}
    </header>
  );
}
