import { makeStyles } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { PickerEntry } from '../model/picker';
import * as words from '../words';
import { useCommands } from './commands';
import { DropMenu } from './DropMenu';
import { VerdictIcon } from './VerdictIcon';
import { tokens } from './theme';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '4px',
    maxWidth: '100%',
    margin: '0 0 0 -6px',
    padding: '2px 6px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    fontWeight: 600,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  chevron: { flexShrink: 0 },
});

/** Which of the workbook's schedules is in view. */
export function SchedulePicker({ entries, shown }: { entries: readonly PickerEntry[]; shown: string }): ReactElement {
  const { choose } = useCommands();
  const styles = useStyles();
  const nth = entries.findIndex(({ key }) => key === shown);
  const name = entries[nth]?.name ?? '';
  return (
    <DropMenu
      label={words.header.schedules}
      align="start"
      buttonClass={styles.button}
      buttonLabel={words.header.pickerLabel(name, nth + 1, entries.length)}
      entries={entries.map(({ key, name: label, date, verdict }) => ({
        kind: 'item',
        key,
        icon: <VerdictIcon verdict={verdict} />,
        label,
        more: date ?? words.header.noStatementDate,
        isChosen: key === shown,
        onSelect: () => choose(key),
      }))}
    >
      <span className={styles.name}>{name}</span>
      <ChevronDown16Regular aria-hidden className={styles.chevron} />
    </DropMenu>
  );
}
