import { makeStyles } from '@fluentui/react-components';
import { ArrowSync20Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import { ACTION_GROUPS, type ActionContext, type ActionDefinition } from '../action';
import * as words from '../words';
import { useCommands } from './commands';
import { DropMenu } from './DropMenu';
import type { MenuEntry } from './DropMenuItem';
import { FORCED_COLORS, tokens } from './theme';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '6px',
    minHeight: '32px',
    padding: '5px 12px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    [FORCED_COLORS]: { border: '1px solid ButtonBorder' },
  },
});

interface Props {
  actions: readonly ActionDefinition[];
  /** null before anything has been read. */
  context: ActionContext | null;
}

/** What can be done, and why not what cannot be done now. */
export function ActionsMenu({ actions, context }: Props): ReactElement {
  const { openAction, checkAgain, takeFocus } = useCommands();
  const styles = useStyles();
  const button = useRef<HTMLButtonElement | null>(null);
  useEffect(() => {
    if (takeFocus('actions')) button.current?.focus();
  }, [takeFocus]);
  const entryOf = (action: ActionDefinition): MenuEntry => {
    const reason = context ? action.unavailable(context) : words.header.notRead;
    return {
      kind: 'item',
      key: action.id,
      icon: <action.icon aria-hidden />,
      label: action.label,
      more: reason,
      isDisabled: reason !== null,
      onSelect: () => openAction(action.id),
    };
  };
  const checkAgainEntry: MenuEntry = {
    kind: 'item',
    key: 'check-again',
    icon: <ArrowSync20Regular aria-hidden />,
    label: words.header.checkAgain,
    onSelect: checkAgain,
  };
  const groups = ACTION_GROUPS.map((group) => [
    ...actions.filter((action) => action.group === group).map(entryOf),
    ...(group === 'show' ? [checkAgainEntry] : []),
  ]).filter((entries) => entries.length > 0);
  return (
    <DropMenu
      label={words.header.actions}
      align="end"
      buttonClass={styles.button}
      buttonRef={(element) => {
        button.current = element;
      }}
      entries={groups.flatMap((entries, index) => (index ? [{ kind: 'divider' as const }, ...entries] : entries))}
    >
      {words.header.actions}
      <ChevronDown16Regular aria-hidden />
    </DropMenu>
  );
}
