import { makeStyles, mergeClasses, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { FindingModel, FormDefectModel } from '../model/findings';
import { words } from '../words';
import { useCommands } from './commands';
import { Finding } from './Finding';
import { FormDefects } from './FormDefects';
import { useTextStyles } from './theme';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px' },
  list: { marginTop: '4px' },
  clean: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
});

interface Props {
  findings: readonly FindingModel[];
  defects: readonly FormDefectModel[];
  counts: string;
  sheet: string;
}

export function Findings({ findings, defects, counts, sheet }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { takeFocus } = useCommands();
  const arrows = useArrowNavigationGroup({ axis: 'vertical', memorizeCurrent: true });
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takeFocus('findings')) focusFirst(list.current);
  }, [takeFocus]);
  return (
    <section aria-labelledby="findings">
      <div className={styles.head}>
        <h2 id="findings" className={text.h2} tabIndex={-1}>
          {words.findings.title}
        </h2>
        <span className={mergeClasses(text.caption, text.quiet)}>{counts || words.findings.none}</span>
      </div>
      {findings.length ? (
        <ul ref={list} id="findings-list" className={mergeClasses(text.list, styles.list)} {...arrows}>
          {findings.map((finding) => (
            <Finding key={finding.key} finding={finding} sheet={sheet} />
          ))}
        </ul>
      ) : (
        <p className={styles.clean}>{words.findings.clean}</p>
      )}
      {defects.length > 0 && <FormDefects defects={defects} sheet={sheet} />}
    </section>
  );
}

/** The keyboard goes to the first finding's link, which scrolls into view. */
export function focusFirst(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>('button')?.focus();
}
