import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ErrorCircle20Filled, Warning20Filled } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { ComparedRow } from '../model/comparison';
import type { FindingModel } from '../model/findings';
import * as words from '../words';
import { useCommands } from './commands';
import { Formula } from './Formula';
import { GoTo } from './GoTo';
import { FORCED_COLORS, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  item: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    margin: '0 -8px',
    padding: '10px 8px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': {
      backgroundColor: tokens.colorSubtleBackgroundHover,
      [FORCED_COLORS]: { outline: '1px solid Highlight' },
      /** On the darker ground the plain link has too little contrast in the dark theme. */
      '& button': { color: tokens.colorBrandForegroundLinkHover },
    },
    '& + &::before': {
      content: '""',
      position: 'absolute',
      left: '36px',
      right: '8px',
      top: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    },
  },
  comparison: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    columnGap: '12px',
    width: 'max-content',
    maxWidth: '100%',
    margin: '4px 0',
    fontSize: '12px',
    lineHeight: '16px',
  },
  figure: { margin: 0, textAlign: 'right' },
  differs: {
    fontWeight: 600,
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    textUnderlineOffset: '2px',
  },
  missing: { visibility: 'hidden' },
  details: {
    margin: '4px 0',
    paddingInlineStart: '16px',
    listStyleType: 'disc',
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  fix: { margin: 0 },
  formula: {
    padding: '1px 3px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: 'anywhere',
    [FORCED_COLORS]: { border: '1px solid ButtonBorder' },
  },
  block: { display: 'block', marginTop: '4px', padding: '4px 6px' },
  goTo: { marginTop: '4px' },
});

const SEVERITY = { error: ErrorCircle20Filled, warning: Warning20Filled };
/** A formula longer than this stands on a line of its own. */
const SHORT_FORMULA = 22;

interface Props {
  finding: FindingModel;
  sheet: string;
  /** Whether it is the list's stop for Tab. */
  isCurrent: boolean;
  onFocus: () => void;
}

/** The whole finding is as good as its link for a mouse; for the keyboard there is the link. */
export function Finding({ finding, sheet, isCurrent, onFocus }: Props): ReactElement {
  const { goTo } = useCommands();
  const styles = useStyles();
  const text = useTextStyles();
  const { severity, says, comparison, details, fix, cell } = finding;
  const Icon = SEVERITY[severity];
  return (
    <li
      className={styles.item}
      onFocus={onFocus}
      onClick={({ currentTarget }) => {
        currentTarget.querySelector('button')?.focus();
        goTo(sheet, cell);
      }}
    >
      <Icon aria-hidden className={severity === 'error' ? text.bad : text.warning} />
      <div>
        <div className={text.strong}>
          <span className={text.unseen}>{words.findings.severity[severity]}: </span>
          {says}
        </div>
        {comparison.length > 0 && (
          <dl className={styles.comparison}>
            {comparison.map((row) => (
              <Compared key={row.label} row={row} />
            ))}
          </dl>
        )}
        {details.length > 0 && (
          <ul className={mergeClasses(styles.details, text.caption)}>
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        <p className={mergeClasses(styles.fix, text.caption, text.secondary)}>
          {fix.text}{' '}
          {fix.formula && (
            <code className={mergeClasses(styles.formula, fix.formula.length > SHORT_FORMULA && styles.block)}>
              <Formula>{fix.formula}</Formula>
            </code>
          )}
        </p>
        <GoTo sheet={sheet} cell={cell} what={says} className={styles.goTo} tabIndex={isCurrent ? 0 : -1} />
      </div>
    </li>
  );
}

function Compared({ row: { label, same, differs, missingPlaces } }: { row: ComparedRow }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <>
      <dt className={text.quiet}>{label}</dt>
      <dd className={styles.figure}>
        {same}
        {differs && <span className={styles.differs}>{differs}</span>}
        {missingPlaces > 0 && (
          <span className={styles.missing} aria-hidden>
            {'0'.repeat(missingPlaces)}
          </span>
        )}
      </dd>
    </>
  );
}
