import { makeStyles } from '@fluentui/react-components';
import { Fragment, type ReactElement, useMemo } from 'react';
import type { CheckedSchedule } from '../../schedule-a/check';
import type { CheckedSupporting } from '../../supporting-sheets/check';
import { type CountsElsewhere, answerOf, countsElsewhere, countsInWords } from '../model/answer';
import { covenantModels } from '../model/covenant';
import { findingModels, formDefectModels } from '../model/findings';
import * as words from '../words';
import { useCommands } from './commands';
import { Covenant } from './Covenant';
import { Findings, focusFindings } from './Findings';
import { SupportingFindings, supportingId } from './SupportingFindings';
import { Terms } from './Terms';
import { TextLink } from './TextLink';
import { FROM_560, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  counts: { margin: '2px 0 0', color: tokens.colorNeutralForeground2 },
  covenants: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '20px',
    [FROM_560]: { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: '32px' },
  },
});

interface Props {
  checked: CheckedSchedule;
  /** The sheets beside it. */
  supporting: readonly CheckedSupporting[];
  /** Whether a sheet can be inserted. */
  mayInsert: boolean;
}

/** Where we stand: the answer, each covenant, what is wrong on the sheet and on those beside it. */
export function StandingTab({ checked, supporting, mayInsert }: Props): ReactElement {
  const { agreement } = useCommands();
  const styles = useStyles();
  const sheet = checked.schedule.sheet.name;
  const covenants = useMemo(() => covenantModels(agreement, checked), [agreement, checked]);
  const findings = useMemo(() => findingModels(agreement, checked), [agreement, checked]);
  const defects = useMemo(() => formDefectModels(checked), [checked]);
  const counts = countsInWords(checked.findings);
  return (
    <>
      <Answer answer={answerOf(checked)} counts={counts} elsewhere={countsElsewhere(supporting)} />
      <div className={styles.covenants}>
        {covenants.map((covenant) => (
          <Covenant key={covenant.line} covenant={covenant} sheet={sheet} mayInsert={mayInsert} />
        ))}
      </div>
      <Findings findings={findings} defects={defects} counts={counts} sheet={sheet} />
      <SupportingFindings sheets={supporting} />
      <Terms />
    </>
  );
}

interface AnswerProps {
  answer: string;
  counts: string;
  elsewhere: readonly CountsElsewhere[];
}

function Answer({ answer, counts, elsewhere }: AnswerProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div>
      <h1 className={text.h1}>{answer}</h1>
      <p className={styles.counts}>
        {counts ? (
          <>
            {words.answer.onTheSheet}
            <TextLink onClick={() => focusFindings()}>{counts}</TextLink>.
          </>
        ) : (
          words.answer.nothingWrong
        )}
        {elsewhere.map((one) => (
          <Fragment key={one.nth}>
            {' '}
            {words.answer.on(one.sheet)}
            <TextLink onClick={() => focusFindings(supportingId(one.nth))}>{one.counts}</TextLink>.
          </Fragment>
        ))}
      </p>
    </div>
  );
}
