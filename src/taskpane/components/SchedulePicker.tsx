import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PickerEntry } from '../model/picker';
import { words } from '../words';
import { useCommands } from './commands';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  button: {
    maxWidth: '100%',
    minWidth: 0,
    margin: '0 0 0 -6px',
    padding: '2px 6px',
    justifyContent: 'flex-start',
    fontWeight: 600,
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Which of the workbook's schedules is in view. */
export function SchedulePicker({ entries, shown }: { entries: readonly PickerEntry[]; shown: string }): ReactElement {
  const { choose } = useCommands();
  const styles = useStyles();
  const nth = entries.findIndex(({ key }) => key === shown);
  const name = entries[nth]?.name ?? '';
  return (
    <Menu
      checkedValues={{ schedule: [shown] }}
      onCheckedValueChange={(_, { checkedItems: [key] }) => key !== undefined && choose(key)}
      positioning="below-start"
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="transparent"
          className={styles.button}
          menuIcon={<ChevronDown16Regular />}
          aria-label={words.header.pickerLabel(name, nth + 1, entries.length)}
        >
          <span className={styles.name}>{name}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {entries.map(({ key, name: label, date, verdict }) => (
            <MenuItemRadio
              key={key}
              name="schedule"
              value={key}
              icon={<VerdictIcon verdict={verdict} />}
              subText={date ?? words.header.noStatementDate}
            >
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
