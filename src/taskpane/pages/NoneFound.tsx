import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { INSERT_SCHEDULE, OPEN_EXAMPLE } from '../action';
import { useCommands } from '../components/commands';
import { GoTo } from '../components/GoTo';
import { useTextStyles } from '../components/theme';
import type { Result } from '../state/state';
import * as words from '../words';
import { useHeroStyles } from './hero';
import { PageAction } from './PageAction';

const useStyles = makeStyles({ again: { margin: '16px 0 0' } });

interface Props {
  result: Result;
  unavailable: (action: string) => string | null;
}

export function NoneFound({ result: { reading, checked }, unavailable }: Props): ReactElement {
  const { agreement } = useCommands();
  const styles = useStyles();
  const hero = useHeroStyles();
  const text = useTextStyles();
  const [closest] = checked.nearMisses;
  const printed = agreement.schedule.lines.filter((line) => line.kind === 'computed' || !line.optional);
  const { title, text: looked, closest: label, nearMiss, looksAgain } = words.noneFound;
  return (
    <div className={hero.root}>
      <h1 className={text.h1}>{title}</h1>
      <p className={hero.text}>{looked(reading.content.sheets.length, printed.length)}</p>
      {closest && (
        <p className={hero.text}>
          <span className={text.strong}>{label}</span> {nearMiss(closest.sheet, closest.lines)}{' '}
          <GoTo sheet={closest.sheet} cell={null} what={nearMiss(closest.sheet, closest.lines)} />
        </p>
      )}
      <div className={hero.actions}>
        <PageAction id={INSERT_SCHEDULE} label={words.firstRun.insertEmpty} isPrimary unavailable={unavailable} />
        <PageAction id={OPEN_EXAMPLE} label={words.firstRun.openExample} unavailable={unavailable} />
      </div>
      <p className={mergeClasses(styles.again, text.caption, text.quiet)}>{looksAgain}</p>
    </div>
  );
}
