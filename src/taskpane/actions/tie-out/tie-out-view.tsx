import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo } from 'react';
import type { Verdict } from '../../../earnings-call/tie-out';
import { Disclosure } from '../../components/Disclosure';
import { FindingList } from '../../components/Findings';
import { GoTo } from '../../components/GoTo';
import { tokens, useTextStyles } from '../../components/theme';
import { VerdictIcon } from '../../components/VerdictIcon';
import { type RelationModel, type SlipModel, type TieOutModel, tieOutModel } from '../../model/tie-out';
import type { VerdictKind } from '../../model/verdict-kind';
import type { ActionViewProps } from '../../action';
import * as words from '../../words';

const useStyles = makeStyles({
  caption: { margin: '4px 0 0' },
  summary: { width: '100%', borderCollapse: 'collapse' },
  verdict: {
    padding: '5px 8px 5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    fontWeight: 400,
    textAlign: 'left',
  },
  withIcon: { display: 'flex', columnGap: '8px' },
  count: {
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    textAlign: 'right',
    verticalAlign: 'top',
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    padding: '8px 0',
    '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  },
  slip: { padding: '8px 0', '& + &': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: '12px',
    margin: '4px 0',
    fontSize: '12px',
    lineHeight: '16px',
    '& dd': { margin: 0, textAlign: 'right', textWrap: 'balance' },
  },
  why: { margin: '2px 0' },
  words: { margin: 0, overflowWrap: 'anywhere' },
  clean: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
  sheet: { margin: '8px 0 0' },
  block: { display: 'block' },
  beside: { marginTop: '6px' },
});

/** The shapes that the covenants' verdicts have. */
const SHAPE: Readonly<Record<Verdict, VerdictKind>> = {
  'ties out': 'complies',
  'ties out only through rounding': 'by rounding',
  'does not tie': 'breaches',
  'cannot be tested': 'undetermined',
};
/** What has to be looked at is open; the rest can be opened. */
const OPEN: ReadonlySet<Verdict> = new Set<Verdict>(['does not tie', 'ties out only through rounding']);

/** Every relation of a call's workbook tested anew. Nothing is written. */
export function TieOutView({ reading: { content } }: ActionViewProps): ReactElement {
  const text = useTextStyles();
  const model = useMemo(() => tieOutModel(content), [content]);
  if (!model) return <p className={text.paragraph}>{words.tieOut.none}</p>;
  return (
    <>
      <Answer model={model} />
      <Wrong model={model} />
      {model.groups.map((group) => (
        <Group key={group.verdict} {...group} />
      ))}
      {model.slips.length > 0 && <Slips slips={model.slips} />}
    </>
  );
}

function Answer({ model: { title, answer, about, groups } }: { model: TieOutModel }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const caption = mergeClasses(styles.caption, text.caption, text.secondary);
  return (
    <div>
      <p className={mergeClasses(text.paragraph, text.strong)}>{answer}</p>
      {title && <p className={caption}>{title}</p>}
      <p className={caption}>{about}</p>
      {groups.length > 0 && (
        <table className={mergeClasses(styles.summary, styles.beside)}>
          <caption className={text.unseen}>{words.tieOut.verdicts}</caption>
          <tbody>
            {groups.map(({ verdict, relations }) => (
              <tr key={verdict}>
                <th scope="row" className={styles.verdict}>
                  <span className={styles.withIcon}>
                    <VerdictIcon verdict={SHAPE[verdict]} />
                    <span>
                      {words.tieOut.verdict[verdict]}
                      <span className={mergeClasses(styles.block, text.caption, text.quiet)}>
                        {words.tieOut.verdictMeans[verdict]}
                      </span>
                    </span>
                  </span>
                </th>
                <td className={styles.count}>{relations.length}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

function Wrong({ model: { findings } }: { model: TieOutModel }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={text.h2}>
        {words.tieOut.findings}
      </h2>
      {!findings.length && <p className={styles.clean}>{words.tieOut.clean}</p>}
      {findings.map(({ sheet, findings: ofSheet }, nth) => (
        <div key={sheet}>
          <h3 id={`${id}-${nth}`} tabIndex={-1} className={mergeClasses(styles.sheet, text.caption, text.secondary)}>
            {words.tieOut.onSheet(sheet)}
          </h3>
          <FindingList findings={ofSheet} sheet={sheet} titleId={`${id}-${nth}`} />
        </div>
      ))}
    </section>
  );
}

function Group({ verdict, relations }: TieOutModel['groups'][number]): ReactElement {
  const text = useTextStyles();
  return (
    <section>
      <Disclosure
        title={words.tieOut.verdict[verdict]}
        aside={String(relations.length)}
        isStrong
        startsOpen={OPEN.has(verdict)}
      >
        <ul className={text.list}>
          {relations.map((relation) => (
            <Relation key={relation.key} relation={relation} verdict={verdict} />
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}

function Relation({ relation, verdict }: { relation: RelationModel; verdict: Verdict }): ReactElement {
  const { claim, sheet, cell, stated, recomputed, range, why, unconfirmed } = relation;
  const styles = useStyles();
  const text = useTextStyles();
  const rows = [
    ...(stated === null ? [] : [[words.tieOut.stated, stated]]),
    ...(recomputed === null ? [] : [[words.tieOut.recomputed, recomputed]]),
    ...(range === null ? [] : [[words.tieOut.range, words.tieOut.fromTo(range.low, range.high)]]),
  ] as const;
  return (
    <li className={styles.item}>
      <VerdictIcon verdict={SHAPE[verdict]} />
      <div>
        <div>
          <span className={text.unseen}>{words.tieOut.verdict[verdict]}: </span>
          {claim}
        </div>
        {rows.length > 0 && (
          <dl className={styles.figures}>
            {rows.map(([label, figure]) => (
              <Row key={label} label={label ?? ''} figure={figure ?? ''} />
            ))}
          </dl>
        )}
        {verdict !== 'ties out' && <p className={mergeClasses(styles.why, text.caption, text.secondary)}>{why}</p>}
        {unconfirmed.length > 0 && (
          <p className={mergeClasses(styles.why, text.caption, text.warning)}>
            {words.tieOut.unconfirmed(unconfirmed)}
          </p>
        )}
        <GoTo sheet={sheet} cell={cell} what={claim} />
      </div>
    </li>
  );
}

function Row({ label, figure }: { label: string; figure: string }): ReactElement {
  const text = useTextStyles();
  return (
    <>
      <dt className={text.quiet}>{label}</dt>
      <dd>{figure}</dd>
    </>
  );
}

function Slips({ slips }: { slips: readonly SlipModel[] }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section>
      <Disclosure title={words.tieOut.slips} aside={String(slips.length)} isStrong>
        <ul className={text.list}>
          {slips.map(({ key, sheet, cell, kind, line, said, means, why }) => (
            <li key={key} className={styles.slip}>
              <p className={mergeClasses(text.paragraph, text.caption, text.quiet)}>
                {words.tieOut.slipAt(kind, line)}
              </p>
              <p className={styles.words}>{words.tieOut.said(said)}</p>
              {means && <p className={text.paragraph}>{words.tieOut.means(means)}</p>}
              {why && <p className={mergeClasses(styles.why, text.caption, text.secondary)}>{why}</p>}
              <GoTo sheet={sheet} cell={cell} what={said} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
