import {
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { ArrowSync20Regular, ChevronDown16Regular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import type { ActionContext, ActionDefinition } from '../action';
import { words } from '../words';
import { useCommands } from './commands';

const useStyles = makeStyles({ button: { fontWeight: 400, minWidth: 0 }, popover: { width: '248px' } });

interface Props {
  actions: readonly ActionDefinition[];
  /** null before anything has been read. */
  context: ActionContext | null;
}

/** What can be done, and why not what cannot be done now. */
export function ActionsMenu({ actions, context }: Props): ReactElement {
  const { openAction, checkAgain, takeFocus } = useCommands();
  const styles = useStyles();
  const button = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (takeFocus('actions')) button.current?.focus();
  }, [takeFocus]);
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          ref={(element: HTMLElement | null) => {
            button.current = element;
          }}
          appearance="subtle"
          className={styles.button}
          menuIcon={<ChevronDown16Regular />}
        >
          {words.header.actions}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
        <MenuList>
          {actions
            .filter(({ inMenu }) => inMenu)
            .map((action) => {
              const reason = context ? action.unavailable(context) : words.header.notRead;
              return (
                <MenuItem
                  key={action.id}
                  icon={<action.icon />}
                  disabled={reason !== null}
                  {...(reason !== null && { subText: reason })}
                  onClick={() => openAction(action.id)}
                >
                  {action.label}
                </MenuItem>
              );
            })}
          <MenuDivider />
          <MenuItem icon={<ArrowSync20Regular />} onClick={checkAgain}>
            {words.header.checkAgain}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
