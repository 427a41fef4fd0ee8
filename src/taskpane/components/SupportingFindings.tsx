import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useMemo } from 'react';
import type { CheckedSupporting } from '../../supporting-sheets/check';
import { countsInWords } from '../model/answer';
import { supportingFindingModels } from '../model/findings';
import * as words from '../words';
import { FindingList } from './Findings';
import { GoTo } from './GoTo';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px' },
  title: { minWidth: 0, overflowWrap: 'anywhere', ':focus-visible': { outline: 'none' } },
  counts: { flexShrink: 0 },
  about: { margin: 0, color: tokens.colorNeutralForeground2 },
  clean: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
});

/** The section of a sheet in the pane, by its place among those beside Schedule A. */
export const supportingId = (nth: number): string => `supporting-${nth}`;

/** What is wrong on the sheets beside Schedule A, a section a sheet. */
export function SupportingFindings({ sheets }: { sheets: readonly CheckedSupporting[] }): ReactElement {
  return (
    <>
      {sheets.map((checked, nth) => (
        <OfSheet key={`${checked.sheet} ${checked.kind}`} checked={checked} id={supportingId(nth)} />
      ))}
    </>
  );
}

function OfSheet({ checked, id }: { checked: CheckedSupporting; id: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const findings = useMemo(() => supportingFindingModels(checked), [checked]);
  const titleId = `${id}-title`;
  return (
    <section id={id} aria-labelledby={titleId}>
      <div className={styles.head}>
        <h2 id={titleId} className={mergeClasses(text.h2, styles.title)} tabIndex={-1}>
          {words.findings.onSheet(checked.sheet)}
        </h2>
        <span className={mergeClasses(text.caption, text.quiet, styles.counts)}>
          {countsInWords(checked.findings) || words.findings.none}
        </span>
      </div>
      <p className={mergeClasses(text.caption, styles.about)}>{checked.title}</p>
      <FindingList findings={findings} sheet={checked.sheet} titleId={titleId} />
      {!findings.length && (
        <p className={styles.clean}>
          {words.findings.cleanBeside} <GoTo sheet={checked.sheet} cell={null} what={checked.title} />
        </p>
      )}
    </section>
  );
}
