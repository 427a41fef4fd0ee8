import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import type { FindingModel, FormDefectModel } from '../model/findings';
import * as words from '../words';
import { useCommands } from './commands';
import { Finding } from './Finding';
import { FormDefects } from './FormDefects';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', columnGap: '8px' },
  title: { ':focus-visible': { outline: 'none' } },
  list: { marginTop: '4px' },
  clean: { margin: '6px 0 10px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  findings: readonly FindingModel[];
  defects: readonly FormDefectModel[];
  counts: string;
  sheet: string;
}

export const FINDINGS = 'schedule-findings';

/** The keyboard goes to the first finding of a section, which scrolls into view; to the heading where there is none. */
export function focusFindings(id = FINDINGS): void {
  const section = document.getElementById(id);
  (section?.querySelector<HTMLElement>('li button') ?? section?.querySelector<HTMLElement>('h2'))?.focus();
}

export function Findings({ findings, defects, counts, sheet }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { takeFocus } = useCommands();
  useEffect(() => {
    if (takeFocus('findings')) focusFindings();
  }, [takeFocus]);
  return (
    <section id={FINDINGS} aria-labelledby="findings-title">
      <div className={styles.head}>
        <h2 id="findings-title" className={mergeClasses(text.h2, styles.title)} tabIndex={-1}>
          {words.findings.title}
        </h2>
        <span className={mergeClasses(text.caption, text.quiet)}>{counts || words.findings.none}</span>
      </div>
      <FindingList findings={findings} sheet={sheet} titleId="findings-title" />
      {!findings.length && <p className={styles.clean}>{words.findings.clean}</p>}
      {defects.length > 0 && <FormDefects defects={defects} sheet={sheet} />}
    </section>
  );
}

interface ListProps extends Pick<Props, 'findings' | 'sheet'> {
  /** The heading above, where the keyboard goes when nothing is left. */
  titleId: string;
}

/** One stop for Tab; the arrow keys walk it, and the finding that had the keyboard hands it on when it is mended. */
export function FindingList({ findings, sheet, titleId }: ListProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const list = useRef<HTMLUListElement>(null);
  const hasKeyboard = useRef(false);
  const [current, setCurrent] = useState(0);
  const at = Math.min(current, findings.length - 1);
  const links = (): HTMLElement[] => [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
  useEffect(() => {
    if (!hasKeyboard.current || document.activeElement !== document.body) return;
    (links()[at] ?? document.getElementById(titleId))?.focus();
  }, [findings, at, titleId]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: findings.length - 1 }[event.key];
    const link = to === undefined ? undefined : links()[to];
    if (!link) return;
    event.preventDefault();
    link.focus();
  };
  return (
    <ul
      ref={list}
      className={mergeClasses(text.list, styles.list)}
      onKeyDown={onKeyDown}
      onFocus={() => {
        hasKeyboard.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        hasKeyboard.current = relatedTarget === null;
      }}
    >
      {findings.map((finding, index) => (
        <Finding
          key={finding.key}
          finding={finding}
          sheet={sheet}
          isCurrent={index === at}
          onFocus={() => setCurrent(index)}
        />
      ))}
    </ul>
  );
}
