import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { OverTime, PeriodResult } from '../model/over-time';
import * as words from '../words';
import { useCommands } from './commands';
import { TextLink } from './TextLink';
import { tokens, useTextStyles } from './theme';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '6px', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px' },
  head: {
    padding: '4px 0 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: 400,
    textAlign: 'right',
    ':first-child': { paddingLeft: 0, textAlign: 'left' },
  },
  cell: {
    padding: '5px 0 5px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'right',
    verticalAlign: 'top',
    fontWeight: 400,
  },
  date: { paddingLeft: 0, textAlign: 'left', whiteSpace: 'nowrap' },
  link: { fontSize: '12px', lineHeight: '16px', fontWeight: 'inherit' },
  current: { fontWeight: 600 },
  result: { display: 'inline-flex', columnGap: '4px', alignItems: 'center', verticalAlign: 'top' },
  relation: { color: tokens.colorNeutralForeground2, fontWeight: 400, whiteSpace: 'nowrap' },
});

/** The charts' figures, newest first; each period goes to its sheet. */
export function FiguresTable({ overTime: { covenants, periods } }: { overTime: OverTime }): ReactElement {
  const { goTo } = useCommands();
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className={text.h2}>
        {words.time.figures}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.time.periodEnded, ...covenants.map(({ name }) => name)].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {[...periods].reverse().map(({ key, dateShown, sheet, cell, isCurrent, results }) => {
            const weight = isCurrent && styles.current;
            return (
              <tr key={key}>
                <th scope="row" className={mergeClasses(styles.cell, styles.date, weight)}>
                  <TextLink
                    className={styles.link}
                    aria-label={words.time.goToSheet(dateShown, sheet)}
                    onClick={() => goTo(sheet, cell)}
                  >
                    {dateShown}
                  </TextLink>
                </th>
                {results.map((result, index) => (
                  <td key={covenants[index]?.name} className={mergeClasses(styles.cell, weight)}>
                    <Result result={result} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function Result({ result: { text: shown, relation, verdict, isBreach } }: { result: PeriodResult }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <span className={styles.result}>
      {(isBreach || verdict === 'undetermined') && <VerdictIcon verdict={verdict} size={16} />}
      <span>
        <span className={text.whole}>{shown}</span>
        {relation && (
          <>
            {' '}
            <span className={styles.relation}>{relation}</span>
          </>
        )}
        {verdict === 'not meaningful' && <span className={text.unseen}>{words.time.breaches}</span>}
      </span>
    </span>
  );
}
