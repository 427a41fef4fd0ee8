import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import type { ChosenModel } from '../model/chosen-readings';
import * as words from '../words';
import { GoTo } from './GoTo';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  root: {
    marginTop: '8px',
    padding: '2px 0 2px 10px',
    borderLeft: `2px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorNeutralForeground2,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '8px',
    marginTop: '2px',
    '& + &': { marginTop: '6px' },
  },
  option: { flexGrow: 1, color: tokens.colorNeutralForeground1 },
  clause: { flexBasis: '100%' },
  default: { margin: '6px 0 0' },
});

/** By which readings what stands beside it was tested, where they are not the defaults. */
export function ChosenReadings({ chosen }: { chosen: ChosenModel }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const title = useId();
  return (
    <div className={mergeClasses(styles.root, text.caption)}>
      <p id={title} className={text.paragraph}>
        {chosen.title}
      </p>
      <ul className={text.list} aria-labelledby={title}>
        {chosen.rows.map(({ name, option, clause, note, place }) => (
          <li key={name} className={styles.row}>
            <span className={mergeClasses(styles.option, text.strong)}>{option}</span>
            <GoTo {...place} what={words.readings.chosenOn(name, place.sheet)} />
            <span className={mergeClasses(styles.clause, text.quiet)}>
              {note && <>{note} </>}
              {clause}.
            </span>
          </li>
        ))}
      </ul>
      {chosen.byDefault && <p className={styles.default}>{chosen.byDefault}</p>}
    </div>
  );
}
