import { Tab, TabList, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Tab as TabName } from '../state/state';
import { words } from '../words';
import { useCommands } from './commands';
import { INSET, useTextStyles } from './theme';

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
  tabs: { padding: `0 calc(${INSET} - 8px)`, columnGap: '8px' },
  tab: { padding: '8px 8px 10px' },
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

const TABS: readonly TabName[] = ['standing', 'computation', 'time'];
export const PANEL = 'panel';
export const tabId = (tab: TabName): string => `tab-${tab}`;

function Tabs({ selected }: { selected: TabName }): ReactElement {
  const { showTab } = useCommands();
  const styles = useStyles();
  return (
    <TabList
      className={styles.tabs}
      aria-label={words.header.views}
      selectedValue={selected}
      selectTabOnFocus
      onTabSelect={(_, { value }) => showTab(value as TabName)}
    >
      {TABS.map((tab) => (
        <Tab key={tab} id={tabId(tab)} value={tab} className={styles.tab} aria-controls={PANEL}>
          {words.tabs[tab]}
        </Tab>
      ))}
    </TabList>
  );
}
