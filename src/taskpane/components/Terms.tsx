import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import * as words from '../words';
import { useCommands } from './commands';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  root: { margin: '8px 0 0', paddingTop: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** By which agreement all this is said. */
export function Terms(): ReactElement {
  const { agreement } = useCommands();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <p className={mergeClasses(styles.root, text.caption, text.quiet)}>
      {words.terms(agreement.borrower, agreement.name)}
    </p>
  );
}
