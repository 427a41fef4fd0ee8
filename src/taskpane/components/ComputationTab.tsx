import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { CheckedSchedule } from '../../schedule-a/check';
import { computationOf } from '../model/computation';
import * as words from '../words';
import { useCommands } from './commands';
import { ComputationTree } from './ComputationTree';
import { Terms } from './Terms';
import { FROM_480, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  caption: { margin: '4px 0 0' },
  columns: {
    display: 'none',
    [FROM_480]: {
      display: 'grid',
      gridTemplateColumns: 'minmax(0, 1fr) 100px 100px 36px',
      columnGap: '8px',
      marginTop: '8px',
      paddingBottom: '4px',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
});

/** How it was computed: from the ratios down to the input cells. */
export function ComputationTab({ checked }: { checked: CheckedSchedule }): ReactElement {
  const { agreement } = useCommands();
  const styles = useStyles();
  const text = useTextStyles();
  const nodes = useMemo(() => computationOf(agreement, checked), [agreement, checked]);
  const { sheet, unit } = checked.schedule;
  const { title, inDollars, sheetIsIn, columns } = words.computation;
  return (
    <>
      <div>
        <h1 className={text.h1}>{title}</h1>
        <p className={mergeClasses(styles.caption, text.caption, text.quiet)}>
          {unit.scale === 1 ? inDollars : sheetIsIn(unit.name)}
        </p>
        <div className={mergeClasses(styles.columns, text.caption, text.quiet)} aria-hidden>
          <span>{columns.line}</span>
          <span className={text.figure}>{columns.sheet}</span>
          <span className={text.figure}>{columns.counted}</span>
          <span className={text.figure}>{columns.cell}</span>
        </div>
        <ComputationTree nodes={nodes} sheet={sheet.name} />
      </div>
      <Terms />
    </>
  );
}
