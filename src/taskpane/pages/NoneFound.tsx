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

/** An action that a workbook is made for though it holds no schedule. */
export interface Offer {
  readonly id: string;
  readonly label: string;
  readonly says: string;
}

interface Props {
  result: Result;
  offers: readonly Offer[];
  unavailable: (action: string) => string | null;
}

export function NoneFound({ result: { reading, checked }, offers, unavailable }: Props): ReactElement {
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
      {closest && !offers.length && (
        <p className={hero.text}>
          <span className={text.strong}>{label}</span> {nearMiss(closest.sheet, closest.lines)}{' '}
          <GoTo sheet={closest.sheet} cell={null} what={nearMiss(closest.sheet, closest.lines)} />
        </p>
      )}
      {offers.map(({ id, says }) => (
        <p key={id} className={hero.text}>
          {says}
        </p>
      ))}
      <div className={hero.actions}>
        {offers.map(({ id, label }) => (
          <PageAction key={id} id={id} label={label} isPrimary unavailable={unavailable} />
        ))}
        <PageAction
          id={INSERT_SCHEDULE}
          label={words.firstRun.insertEmpty}
          isPrimary={!offers.length}
          unavailable={unavailable}
        />
        <PageAction id={OPEN_EXAMPLE} label={words.firstRun.openExample} unavailable={unavailable} />
      </div>
      <p className={mergeClasses(styles.again, text.caption, text.quiet)}>{looksAgain}</p>
    </div>
  );
}
