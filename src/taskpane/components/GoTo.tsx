import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import * as words from '../words';
import { useCommands } from './commands';
import { TextLink } from './TextLink';
import { STILL } from './theme';

const useStyles = makeStyles({
  link: {
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: '2px',
    whiteSpace: 'nowrap',
    ':hover': { '& svg': { transform: 'translateX(2px)' } },
    '& svg': { transition: 'transform .15s', [STILL]: { transition: 'none' } },
  },
});

interface Props {
  sheet: string;
  /** null: the sheet as a whole. */
  cell: string | null;
  /** What stands there, for those who hear the link without what is around it. */
  what: string;
  className?: string;
  /** Where the keyboard walks a list, only one of its links is a stop for Tab. */
  tabIndex?: number;
}

/** "Go to F11 →": selects the cell; the keyboard stays on the link. */
export function GoTo({ sheet, cell, what, className, tabIndex }: Props): ReactElement {
  const { goTo } = useCommands();
  const styles = useStyles();
  const label = cell === null ? words.findings.goToSheet(sheet) : words.findings.goTo(cell);
  return (
    <TextLink
      tabIndex={tabIndex}
      className={mergeClasses(styles.link, className)}
      aria-label={words.findings.goToFor(cell ?? sheet, what)}
      onClick={(event) => {
        event.stopPropagation();
        goTo(sheet, cell);
      }}
    >
      {label}
      <ArrowRight16Regular aria-hidden />
    </TextLink>
  );
}
