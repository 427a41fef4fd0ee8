import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { BridgeModel, BridgeTableRow, Figure } from '../model/bridge';
import * as words from '../words';
import { useCommands } from './commands';
import { TextLink } from './TextLink';
import { UNDER_340, tokens, useTextStyles } from './theme';

const useStyles = makeStyles({
  table: { width: '100%', marginTop: '6px', borderCollapse: 'collapse', fontSize: '12px', lineHeight: '16px' },
  head: {
    padding: '4px 0 4px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontWeight: 400,
    textAlign: 'right',
    verticalAlign: 'bottom',
    ':first-child': { paddingLeft: 0, textAlign: 'left' },
  },
  cell: {
    padding: '5px 0 5px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'right',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontWeight: 400,
  },
  /** Where amounts leave a word too little room, the word gives way, in what they leave. */
  item: {
    paddingLeft: 0,
    textAlign: 'left',
    whiteSpace: 'normal',
    [UNDER_340]: { width: '100%', overflowWrap: 'anywhere' },
  },
  total: {
    borderTop: `1px solid ${tokens.colorNeutralForeground1}`,
    borderBottom: `3px double ${tokens.colorNeutralForeground1}`,
    fontWeight: 600,
  },
  link: { fontSize: '12px', lineHeight: '16px' },
  line: { display: 'block' },
  left: { whiteSpace: 'normal' },
});

/** Each item in both measures, and what they come to; an item goes to its cell. */
export function BridgeTable({ model, sheet }: { model: BridgeModel; sheet: string }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { own, ebitda, rows, noughts } = model;
  return (
    <section aria-labelledby="bridge-figures">
      <h2 id="bridge-figures" className={text.h2}>
        {words.bridge.table}
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.bridge.item, own.name, ebitda.name].map((heading) => (
              <th key={heading} scope="col" className={styles.head}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={mergeClasses(styles.cell, styles.item)}>
                <Item row={row} sheet={sheet} />
                <span className={mergeClasses(styles.line, text.quiet)}>{row.line || words.bridge.noLine}</span>
              </th>
              <Amount figure={row.nonGaap} otherwise={words.bridge.asItIs} />
              <Amount figure={row.ebitda} otherwise={words.bridge.notCounted} />
            </tr>
          ))}
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.item, styles.total)}>
              {words.bridge.total}
            </th>
            <Amount figure={own.figure} isTotal />
            <Amount figure={ebitda.figure} isTotal />
          </tr>
        </tbody>
      </table>
      {noughts.length > 0 && <p className={mergeClasses(text.caption, text.quiet)}>{words.bridge.noughts(noughts)}</p>}
    </section>
  );
}

function Item({ row: { name, cell }, sheet }: { row: BridgeTableRow; sheet: string }): ReactElement {
  const { goTo } = useCommands();
  const styles = useStyles();
  if (cell === null) return <>{name}</>;
  return (
    <TextLink className={styles.link} aria-label={words.bridge.goToItem(name, cell)} onClick={() => goTo(sheet, cell)}>
      {name}
    </TextLink>
  );
}

interface AmountProps {
  figure: Figure | null;
  /** In place of an amount. */
  otherwise?: string;
  isTotal?: boolean;
}

function Amount({ figure, otherwise = '', isTotal = false }: AmountProps): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <td className={mergeClasses(styles.cell, isTotal && styles.total, !figure && styles.left)}>
      {figure ? (
        <span className={mergeClasses(figure.isNegative && text.hanging)}>{figure.text}</span>
      ) : (
        <span className={text.quiet}>{otherwise}</span>
      )}
    </td>
  );
}
