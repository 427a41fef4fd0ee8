import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Checkmark16Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { FORCED_COLORS, tokens, useTextStyles } from './theme';

export type MenuEntry =
  | { readonly kind: 'divider' }
  | {
      readonly kind: 'item';
      readonly key: string;
      readonly icon: ReactElement;
      readonly label: string;
      /** A second line, small: why it cannot be done now, or what it is about. */
      readonly more?: string | null;
      readonly isDisabled?: boolean;
      /** Of entries of which one is chosen: whether it is this one. */
      readonly isChosen?: boolean;
      readonly onSelect: () => void;
    };

const useStyles = makeStyles({
  divider: { margin: '4px 0', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '8px',
    width: '100%',
    padding: '6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  disabled: {
    color: tokens.colorNeutralForeground3,
    cursor: 'not-allowed',
    [FORCED_COLORS]: { color: 'GrayText' },
  },
  words: { flexGrow: 1, minWidth: 0 },
  more: { display: 'block' },
  check: { flexShrink: 0, alignSelf: 'center' },
});

/** One that cannot be done now can still be reached, so that its reason is read. */
export function DropMenuItem({ entry, onSelected }: { entry: MenuEntry; onSelected: () => void }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  if (entry.kind === 'divider') return <div role="separator" className={styles.divider} />;
  const { icon, label, more, isDisabled = false, isChosen, onSelect } = entry;
  return (
    <button
      type="button"
      role={isChosen === undefined ? 'menuitem' : 'menuitemradio'}
      data-entry
      tabIndex={-1}
      aria-checked={isChosen}
      aria-disabled={isDisabled}
      className={mergeClasses(styles.item, isDisabled && styles.disabled)}
      onClick={() => {
        if (isDisabled) return;
        onSelected();
        onSelect();
      }}
    >
      {icon}
      <span className={styles.words}>
        {label}
        {more && <span className={mergeClasses(styles.more, text.caption, !isDisabled && text.quiet)}>{more}</span>}
      </span>
      {isChosen && <Checkmark16Filled aria-hidden className={styles.check} />}
    </button>
  );
}
