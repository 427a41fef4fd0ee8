import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons';
import { type ReactElement, useId } from 'react';
import type { CovenantModel } from '../model/covenant';
import { isBreach } from '../model/verdict-kind';
import * as words from '../words';
import { ChosenReadings } from './ChosenReadings';
import { useCommands } from './commands';
import { Fact, Facts } from './Facts';
import { GoTo } from './GoTo';
import { Readings } from './Readings';
import { Ruler } from './Ruler';
import { TextLink } from './TextLink';
import { FROM_560, tokens, useTextStyles } from './theme';
import { VerdictIcon } from './VerdictIcon';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '6px' },
  line: { padding: '4px 2px', fontSize: '12px', lineHeight: '16px' },
  verdict: { display: 'inline-flex', alignItems: 'center', columnGap: '4px', marginLeft: 'auto', fontWeight: 600 },
  /** Where both do not fit beside each other, the limit stands under the ratio. */
  big: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: '12px',
    /** Where covenants stand in pairs their pictures stand level, though one of them says in two lines since when. */
    [FROM_560]: { minHeight: '54px' },
  },
  ratio: { fontSize: '32px', lineHeight: '38px', fontWeight: 600, letterSpacing: '-.01em' },
  word: { fontSize: '24px', lineHeight: '36px' },
  toOne: {
    marginLeft: '4px',
    fontSize: '14px',
    lineHeight: '20px',
    fontWeight: 400,
    letterSpacing: 'normal',
    color: tokens.colorNeutralForeground2,
  },
  /** As narrow as the limit itself, whose date may take two lines. */
  limit: { flexGrow: 1, width: 'min-content', paddingBottom: '4px', textAlign: 'right', lineHeight: '18px' },
  since: { display: 'block', textWrap: 'balance' },
  why: { margin: '6px 0 0', color: tokens.colorNeutralForeground2 },
  contradiction: { marginRight: '4px', verticalAlign: '-3px' },
});

interface Props {
  covenant: CovenantModel;
  sheet: string;
  /** Whether a sheet can be inserted on which readings are chosen. */
  mayInsert: boolean;
}

export function Covenant({ covenant, sheet, mayInsert }: Props): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const heading = useId();
  const { name, figure, limit, since, picture, verdict, why, wanted, box, chosen, readings } = covenant;
  const isBoxAside = box.isPlain && readings !== null;
  return (
    <section aria-labelledby={heading}>
      <Head covenant={covenant} heading={heading} />
      <div className={styles.big}>
        <div className={mergeClasses(styles.ratio, figure.kind === 'word' && styles.word)}>
          {figure.text}
          {figure.kind === 'ratio' && <span className={styles.toOne}>{words.covenant.toOne}</span>}
        </div>
        {limit && (
          <div className={styles.limit}>
            <span className={text.whole}>{limit}</span>
            <span className={mergeClasses(styles.since, text.caption, text.quiet)}>{since}</span>
          </div>
        )}
      </div>
      {picture && <Ruler picture={picture} verdict={verdict} />}
      {chosen && <ChosenReadings chosen={chosen} />}
      {why && <p className={styles.why}>{why}</p>}
      <Facts>
        {wanted.map(({ label, cell }) => (
          <Fact key={label} label={label}>
            {cell === null ? words.why.notOnTheSheet : <GoTo sheet={sheet} cell={cell} what={label} />}
          </Fact>
        ))}
        {covenant.rows.map(({ label, share, amount, isNegative }) => (
          <Fact
            key={label}
            isNegative={isNegative}
            label={
              <>
                {label}
                {share && <span className={mergeClasses(text.strong, text.whole)}> {share}</span>}
              </>
            }
          >
            {amount}
          </Fact>
        ))}
        {!isBoxAside && <Box {...box} />}
      </Facts>
      {readings && (
        <Readings
          readings={readings}
          name={name}
          box={isBoxAside ? words.box.aside(box.says) : undefined}
          mayInsert={mayInsert}
        />
      )}
    </section>
  );
}

function Head({ covenant, heading }: { covenant: CovenantModel; heading: string }): ReactElement {
  const { showComputation } = useCommands();
  const styles = useStyles();
  const text = useTextStyles();
  const { name, line, verdict } = covenant;
  const colour = verdict === 'undetermined' ? undefined : isBreach(verdict) ? text.bad : text.good;
  return (
    <div className={styles.head}>
      <h2 id={heading} className={text.h2}>
        {name}
      </h2>
      <TextLink
        className={styles.line}
        aria-label={words.covenant.howComputed(name, line)}
        onClick={() => showComputation(line)}
      >
        {line}
      </TextLink>
      <span className={styles.verdict}>
        <VerdictIcon verdict={verdict} />
        <span className={colour}>{words.verdict[verdict]}</span>
      </span>
    </div>
  );
}

function Box({ says, contradicts }: CovenantModel['box']): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Fact label={words.box.label}>
      {contradicts ? (
        <>
          <ErrorCircle16Filled aria-hidden className={mergeClasses(styles.contradiction, text.bad)} />
          {says}
        </>
      ) : (
        says
      )}
    </Fact>
  );
}
