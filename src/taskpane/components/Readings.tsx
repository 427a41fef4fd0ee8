import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { INSERT_TERMS } from '../action';
import type { ReadingRow, ReadingsModel } from '../model/readings';
import * as words from '../words';
import { useCommands } from './commands';
import { Disclosure } from './Disclosure';
import { GoTo } from './GoTo';
import { TextLink } from './TextLink';
import { tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  root: { marginTop: '2px', borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    gridTemplateRows: 'auto 1fr',
    columnGap: '8px',
    alignItems: 'baseline',
    fontSize: '12px',
    lineHeight: '16px',
    '& + &': { marginTop: '8px' },
  },
  label: { gridRow: 'span 2' },
  verdict: { gridColumn: 2, textAlign: 'right', fontWeight: 600 },
  quiet: { margin: '8px 0 0', fontSize: '12px', lineHeight: '16px', color: tokens.colorNeutralForeground3 },
  untested: { '& > li + li': { marginTop: '4px' } },
});

interface Props {
  readings: ReadingsModel;
  name: string;
  /** What the box on the sheet says; undefined where that stands elsewhere. */
  box: string | undefined;
  /** Whether a sheet can be inserted on which readings are chosen. */
  mayInsert: boolean;
}

/** What the covenant comes to under every reading; open where one decides. */
export function Readings({ readings, name, box, mayInsert }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { title, isOpen, rows, why, untested, chooseAt } = readings;
  return (
    <div className={styles.root}>
      <Disclosure key={title} title={title} aside={box} isStrong={isOpen} startsOpen={isOpen}>
        <ul className={text.list} aria-label={words.readings.label(name, title)}>
          {rows.map((row) => (
            <Row key={row.label} {...row} />
          ))}
        </ul>
        {why && <p className={styles.quiet}>{why}</p>}
        {untested.length > 0 && (
          <>
            <p className={styles.quiet} id={`${name}-untested`}>
              {words.readings.notTested}
            </p>
            <ul className={mergeClasses(text.list, styles.quiet, styles.untested)} aria-labelledby={`${name}-untested`}>
              {untested.map((one) => (
                <li key={one.reading}>
                  <span className={text.strong}>{one.reading}</span>. {one.why}
                </li>
              ))}
            </ul>
          </>
        )}
        <Choose at={chooseAt} mayInsert={mayInsert} />
      </Disclosure>
    </div>
  );
}

/** To the sheet on which readings are chosen, or to inserting one. */
function Choose({ at, mayInsert }: { at: ReadingsModel['chooseAt']; mayInsert: boolean }): ReactElement | null {
  const { openAction } = useCommands();
  const styles = useStyles();
  if (!at && !mayInsert) return null;
  return (
    <p className={styles.quiet}>
      {at ? (
        <>
          {words.readings.chosenThere(at.sheet)} <GoTo {...at} what={words.readings.chosenThere(at.sheet)} />
        </>
      ) : (
        <TextLink onClick={() => openAction(INSERT_TERMS)}>{words.readings.choose}</TextLink>
      )}
    </p>
  );
}

function Row({ label, inForce, figure, verdict }: ReadingRow): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <li className={styles.row}>
      <span className={styles.label}>
        {label} {inForce && <span className={text.quiet}>{inForce}</span>}
      </span>
      {figure && <span className={text.figure}>{figure}</span>}
      <span className={styles.verdict}>{verdict}</span>
    </li>
  );
}
