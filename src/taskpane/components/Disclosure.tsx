import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { FORCED_COLORS, STILL, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  /** What does not fit beside the button drops under its words. */
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '4px', paddingLeft: '16px' },
  button: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'start',
    columnGap: '4px',
    marginLeft: '-16px',
    minHeight: '30px',
    padding: '5px 0',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      [FORCED_COLORS]: { outline: '1px solid Highlight' },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  chevron: {
    flexShrink: 0,
    margin: '2px 0 0 -4px',
    color: tokens.colorNeutralForeground3,
    transition: 'transform .15s',
    [STILL]: { transition: 'none' },
  },
  open: { transform: 'rotate(90deg)' },
  panel: { padding: '2px 0 4px 16px' },
});

interface Props {
  title: string;
  /** At the right edge where there is room. */
  aside?: string | undefined;
  isStrong?: boolean;
  startsOpen?: boolean;
  children: ReactNode;
}

export function Disclosure({ title, aside, isStrong = false, startsOpen = false, children }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <>
      <div className={styles.head}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight16Regular aria-hidden className={mergeClasses(styles.chevron, isOpen && styles.open)} />
          <span className={mergeClasses(isStrong && text.strong)}>{title}</span>
        </button>
        {aside && <span className={mergeClasses(text.caption, text.secondary)}>{aside}</span>}
      </div>
      <div id={id} hidden={!isOpen} className={styles.panel}>
        {children}
      </div>
    </>
  );
}
