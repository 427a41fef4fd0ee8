import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { DocumentText20Regular, type FluentIcon, Scales20Regular, Target20Regular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { INSERT_SCHEDULE, OPEN_EXAMPLE } from '../action';
import { useCommands } from '../components/commands';
import { Legend } from '../components/Ruler';
import { tokens, useTextStyles } from '../components/theme';
import * as words from '../words';
import { useHeroStyles } from './hero';
import { PageAction } from './PageAction';

const useStyles = makeStyles({
  legend: { marginTop: '16px' },
  steps: { marginTop: '16px' },
  step: { display: 'grid', gridTemplateColumns: '20px 1fr', columnGap: '10px', padding: '6px 0' },
  notNow: { fontWeight: 400 },
  icon: { color: tokens.colorNeutralForeground3 },
});

const ICONS: readonly FluentIcon[] = [DocumentText20Regular, Target20Regular, Scales20Regular];

/** An empty workbook: what this is, how its picture is read, and an example. */
export function FirstRun({ unavailable }: { unavailable: (action: string) => string | null }): ReactElement {
  const { endFirstRun } = useCommands();
  const styles = useStyles();
  const hero = useHeroStyles();
  const text = useTextStyles();
  const { title, text: intro, steps, openExample, insertEmpty, notNow } = words.firstRun;
  return (
    <div className={hero.root}>
      <h1 className={text.h1}>{title}</h1>
      <p className={hero.text}>{intro}</p>
      <div className={styles.legend}>
        <Legend />
      </div>
      <ul className={mergeClasses(text.list, styles.steps)}>
        {steps.map((step, index) => {
          const Icon = ICONS[index];
          return (
            <li key={step} className={styles.step}>
              {Icon && <Icon aria-hidden className={styles.icon} />}
              <span>{step}</span>
            </li>
          );
        })}
      </ul>
      <div className={hero.actions}>
        <PageAction id={OPEN_EXAMPLE} label={openExample} isPrimary unavailable={unavailable} />
        <PageAction id={INSERT_SCHEDULE} label={insertEmpty} unavailable={unavailable} />
        <Button appearance="subtle" className={styles.notNow} onClick={endFirstRun}>
          {notNow}
        </Button>
      </div>
    </div>
  );
}
