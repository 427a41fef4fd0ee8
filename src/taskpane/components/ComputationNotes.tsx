import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { TreeItem } from '../model/tree';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  note: {
    margin: '0 0 4px 58px',
    paddingLeft: '10px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  outer: { marginLeft: '20px' },
  quote: { margin: 0 },
  more: { margin: '4px 0 0' },
});

interface Props {
  item: TreeItem;
  isCurrent: boolean;
  onFocus: () => void;
}

/** The exact test under a ratio. */
export function TestRow({ item, isCurrent, onFocus }: Props): ReactElement | null {
  const styles = useStyles();
  const text = useTextStyles();
  const { test } = item.node;
  return (
    test && (
      <div
        role="treeitem"
        data-item={item.id}
        aria-level={item.level}
        tabIndex={isCurrent ? 0 : -1}
        className={mergeClasses(styles.note, styles.outer)}
        onFocus={onFocus}
      >
        <p className={text.paragraph}>{test.division}</p>
        <p className={mergeClasses(text.paragraph, text.strong)}>{test.comparison}</p>
        <p className={text.paragraph}>
          {test.how} {test.product && <span className={text.whole}>{test.product}.</span>}
        </p>
      </div>
    )
  );
}

/** The form's words behind a line, and what a preparer should know. */
export function ClauseRow({ item, isCurrent, onFocus }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { clause, kind } = item.node;
  return (
    <div
      role="treeitem"
      data-item={item.id}
      aria-level={item.level}
      tabIndex={isCurrent ? 0 : -1}
      className={mergeClasses(styles.note, kind === 'ratio' && styles.outer)}
      onFocus={onFocus}
    >
      <blockquote className={styles.quote}>{clause.words}</blockquote>
      <p className={mergeClasses(styles.more, text.strong)}>{clause.note}</p>
      <p className={mergeClasses(styles.more, text.quiet)}>{clause.source}</p>
    </div>
  );
}
