import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useCommands } from '../components/commands';
import { FORCED_COLORS, tokens, useTextStyles } from '../components/theme';
import { VerdictIcon } from '../components/VerdictIcon';
import { pickerEntries } from '../model/picker';
import type { Front } from '../port';
import type { KeyedSchedule } from '../state/state';
import * as words from '../words';
import { useHeroStyles } from './hero';

const useStyles = makeStyles({
  list: { marginTop: '8px' },
  item: { '& + & > button': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  choice: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: '8px',
    width: 'calc(100% + 16px)',
    margin: '0 -8px',
    padding: '10px 8px',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      [FORCED_COLORS]: { outline: '1px solid Highlight' },
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  summary: { gridColumn: '1 / -1', display: 'flex', columnGap: '4px', alignItems: 'center' },
});

/** The sheet in front holds no schedule, and there are several elsewhere. */
export function Several({ front, schedules }: { front: Front; schedules: readonly KeyedSchedule[] }): ReactElement {
  const { choose } = useCommands();
  const styles = useStyles();
  const hero = useHeroStyles();
  const text = useTextStyles();
  const { title, text: says, chart, noStatementDate } = words.several;
  return (
    <div className={hero.root}>
      <h1 className={text.h1}>{title(schedules.length)}</h1>
      <p className={hero.text}>{front.kind === 'chart' ? chart : says(front.name)}</p>
      <ul className={mergeClasses(text.list, styles.list)}>
        {pickerEntries(schedules).map(({ key, name, date, verdict, summary }) => (
          <li key={key} className={styles.item}>
            <button type="button" className={styles.choice} onClick={() => choose(key)}>
              <span className={text.strong}>{name}</span>
              <span>{date ?? noStatementDate}</span>
              <span className={mergeClasses(styles.summary, text.caption, text.secondary)}>
                <VerdictIcon verdict={verdict} size={16} />
                {summary}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
