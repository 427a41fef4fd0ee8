import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';
import type { Tab } from '../state/state';
import * as words from '../words';
import { useCommands } from './commands';
import { FORCED_COLORS, INSET, tokens } from './theme';

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', padding: `0 calc(${INSET} - 8px)` },
  tab: {
    position: 'relative',
    padding: '8px 8px 10px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    /** As wide as its bold words, so that the others stay where they are. */
    '::before': {
      content: 'attr(data-words)',
      display: 'block',
      height: 0,
      overflow: 'hidden',
      visibility: 'hidden',
      fontWeight: 600,
    },
    '::after': {
      content: '""',
      position: 'absolute',
      left: '8px',
      right: '8px',
      bottom: 0,
      height: '3px',
      borderRadius: '3px 3px 0 0',
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1 },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: 600,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandForeground1,
      [FORCED_COLORS]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
    },
    ':hover::after': {
      backgroundColor: tokens.colorCompoundBrandForeground1,
      [FORCED_COLORS]: { backgroundColor: 'Highlight' },
    },
  },
});

const TABS: readonly Tab[] = ['standing', 'computation', 'time'];
export const PANEL = 'tab-panel';
export const tabId = (tab: Tab): string => `tab-${tab}`;

/** One stop for Tab; the arrow keys choose. */
export function Tabs({ selected }: { selected: Tab }): ReactElement {
  const { showTab } = useCommands();
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: TABS.length - 1 }[event.key];
    const next = step && TABS[(TABS.indexOf(selected) + step) % TABS.length];
    if (!next) return;
    event.preventDefault();
    showTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label={words.header.views} className={styles.list} onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === selected}
          aria-controls={PANEL}
          tabIndex={tab === selected ? 0 : -1}
          data-words={words.tabs[tab]}
          className={mergeClasses(styles.tab, tab === selected && styles.selected)}
          onClick={() => showTab(tab)}
        >
          {words.tabs[tab]}
        </button>
      ))}
    </div>
  );
}
