import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DropMenuItem, type MenuEntry } from './DropMenuItem';
import { tokens } from './theme';

const useStyles = makeStyles({
  root: { position: 'relative', minWidth: 0 },
  /** What is at the end stays whole; what is before it gives way. */
  whole: { flexShrink: 0 },
  list: {
    position: 'absolute',
    top: '100%',
    zIndex: 5,
    boxSizing: 'border-box',
    width: '248px',
    maxHeight: '70vh',
    overflowY: 'auto',
    padding: '4px',
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  start: { left: 0 },
  end: { right: 0 },
});

interface Props {
  label: string;
  entries: readonly MenuEntry[];
  align: 'start' | 'end';
  buttonClass: string;
  /** What the button says. */
  children: ReactNode;
  /** What it is called, where that is more than it says. */
  buttonLabel?: string;
  buttonRef?: (button: HTMLButtonElement | null) => void;
}

/** A button with a menu below it. Its entries are walked with the arrow keys, and Esc leads back to the button. */
export function DropMenu({
  label,
  entries,
  align,
  buttonClass,
  children,
  buttonLabel,
  buttonRef,
}: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);

  const items = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('[data-entry]') ?? [])];
  const focusButton = (): void => root.current?.querySelector('button')?.focus();
  useEffect(() => {
    if (!isOpen) return undefined;
    (items().find((item) => item.ariaChecked === 'true') ?? items()[0])?.focus();
    const onPointer = ({ target }: PointerEvent): void => {
      if (!root.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointer);
    return () => document.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = items();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = at < 0 ? undefined : walked(event.key, all, at);
    if (event.key === 'Escape' && isOpen) {
      setOpen(false);
      focusButton();
    } else if (event.key === 'ArrowDown' && !isOpen) setOpen(true);
    else if (next) next.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={root}
      className={mergeClasses(styles.root, align === 'end' && styles.whole)}
      onKeyDown={onKeyDown}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={buttonRef}
        type="button"
        className={buttonClass}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-label={buttonLabel}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen && (
        <div ref={list} id={id} role="menu" aria-label={label} className={mergeClasses(styles.list, styles[align])}>
          {entries.map((entry, index) => (
            <DropMenuItem
              key={entry.kind === 'divider' ? `divider ${index}` : entry.key}
              entry={entry}
              onSelected={() => {
                setOpen(false);
                focusButton();
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Where a key leads within the menu; a letter to the next entry that begins with it. */
function walked(key: string, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
  const rest = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  switch (key) {
    case 'ArrowDown':
      return rest[0];
    case 'ArrowUp':
      return rest.at(-2) ?? items[at];
    case 'Home':
      return items[0];
    case 'End':
      return items.at(-1);
    default:
      return key.length === 1 && key !== ' '
        ? rest.find(({ textContent }) => textContent?.toLowerCase().startsWith(key.toLowerCase()))
        : undefined;
  }
}
