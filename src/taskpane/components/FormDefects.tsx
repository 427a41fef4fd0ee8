import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FormDefectModel } from '../model/findings';
import * as words from '../words';
import { Disclosure } from './Disclosure';
import { GoTo } from './GoTo';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  root: { marginTop: '6px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  item: { display: 'flex', justifyContent: 'space-between', columnGap: '12px', padding: '5px 0' },
});

/** Closed: they came with the bank's form, and nobody has to do anything. */
export function FormDefects({ defects, sheet }: { defects: readonly FormDefectModel[]; sheet: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div className={styles.root}>
      <Disclosure title={words.findings.formDefects(defects.length)}>
        <p className={mergeClasses(text.paragraph, text.caption, text.quiet)}>{words.findings.formCameSo}</p>
        <ul className={mergeClasses(text.list, text.caption)}>
          {defects.map(({ key, says, cell }) => (
            <li key={key} className={styles.item}>
              <span>{says}</span>
              <GoTo sheet={sheet} cell={cell} what={says} className={text.caption} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
