import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { CheckedSchedule } from '../../schedule-a/check';
import { chosenInWorkbook } from '../model/chosen-readings';
import { overTimeOf } from '../model/over-time';
import * as words from '../words';
import { Chart } from './Chart';
import { ChosenReadings } from './ChosenReadings';
import { useCommands } from './commands';
import { FiguresTable } from './FiguresTable';
import { FROM_560, useTextStyles } from './theme';

const useStyles = makeStyles({
  caption: { margin: '4px 0 0' },
  charts: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    [FROM_560]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: '32px' },
  },
});

interface Props {
  schedules: readonly CheckedSchedule[];
  shown: CheckedSchedule;
}

/** Every schedule of the workbook, by Measurement Period, against the limits of its time. */
export function OverTimeTab({ schedules, shown }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { agreement } = useCommands();
  const chosen = useMemo(() => chosenInWorkbook(agreement, shown.readings), [agreement, shown]);
  const overTime = useMemo(() => overTimeOf(schedules, shown), [schedules, shown]);
  const { covenants, periods, undated } = overTime;
  const caption = mergeClasses(styles.caption, text.caption, text.quiet);
  if (schedules.length < 2)
    return (
      <div>
        <h1 className={text.h1}>{words.time.title}</h1>
        <p className={mergeClasses(styles.caption, text.secondary)}>{words.time.onlyOne}</p>
      </div>
    );
  return (
    <>
      <div>
        <h1 className={text.h1}>{words.time.title}</h1>
        <p className={caption}>{words.time.schedules(schedules.length)}</p>
        {undated.length > 0 && <p className={caption}>{words.time.undated(undated)}</p>}
        {chosen && <ChosenReadings chosen={chosen} />}
      </div>
      {periods.length > 0 && (
        <>
          <div className={styles.charts}>
            {covenants.map(({ name, kind }, index) => (
              <Chart key={name} name={name} kind={kind} covenant={index} periods={periods} />
            ))}
          </div>
          <FiguresTable overTime={overTime} />
        </>
      )}
    </>
  );
}
