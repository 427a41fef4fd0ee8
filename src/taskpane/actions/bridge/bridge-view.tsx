import { Field, Select, makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useId, useMemo, useState } from 'react';
import type { EbitdaBridge } from '../../../metrics/ebitda-bridge';
import { BridgeTable } from '../../components/BridgeTable';
import { useCommands } from '../../components/commands';
import { Disclosure } from '../../components/Disclosure';
import { FindingList } from '../../components/Findings';
import { GoTo } from '../../components/GoTo';
import { TextLink } from '../../components/TextLink';
import { useTextStyles } from '../../components/theme';
import { Waterfall } from '../../components/Waterfall';
import { type BridgeModel, type BridgeSheet, againstSchedules, bridgeModel, bridgeSheets } from '../../model/bridge';
import { supportingFindingModels } from '../../model/findings';
import type { ActionViewProps } from '../../action';
import { noNewSheet } from '../availability';
import * as words from '../../words';

const useStyles = makeStyles({
  caption: { margin: '4px 0 0' },
  sources: { margin: 0, '& dt': { marginTop: '6px', fontWeight: 600 }, '& dd': { margin: 0 } },
});

/** What lies between net income and both measures, from the Bridge sheet. Nothing is written. */
export function BridgeView(props: ActionViewProps): ReactElement {
  const {
    agreement,
    reading: { content, front },
    checked,
  } = props;
  const sheets = useMemo(() => bridgeSheets(agreement, content, checked), [agreement, content, checked]);
  const [chosen, setChosen] = useState<string | null>(null);
  const inFront = front.kind === 'sheet' ? front.name : null;
  const shown =
    sheets.find(({ sheet }) => sheet === chosen) ?? sheets.find(({ sheet }) => sheet === inFront) ?? sheets[0];
  if (!shown) return <NoBridge cannotInsert={noNewSheet(props)} />;
  return (
    <>
      {sheets.length > 1 && (
        <Field label={words.bridge.which}>
          <Select value={shown.sheet} onChange={(_, { value }) => setChosen(value)}>
            {sheets.map(({ sheet }) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        </Field>
      )}
      <OfSheet key={shown.sheet} shown={shown} checked={checked} />
    </>
  );
}

/** @param cannotInsert  why no sheet can be inserted now; null where one can */
function NoBridge({ cannotInsert }: { cannotInsert: string | null }): ReactElement {
  const { openAction } = useCommands();
  const text = useTextStyles();
  return (
    <div>
      <p className={text.paragraph}>{words.bridge.none}</p>
      <p>{cannotInsert ?? <TextLink onClick={() => openAction(INSERT_BRIDGE)}>{words.bridge.insert}</TextLink>}</p>
    </div>
  );
}

/** As actions/index.tsx calls it. */
const INSERT_BRIDGE = 'insert-bridge';

function OfSheet({ shown, checked }: { shown: BridgeSheet } & Pick<ActionViewProps, 'checked'>): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  const { agreement } = useCommands();
  const { sheet, bridge } = shown;
  const value = bridge.outcome?.ok ? bridge.outcome.value : null;
  const model = useMemo(() => value && bridgeModel(agreement, value, bridge), [agreement, value, bridge]);
  const caption = mergeClasses(styles.caption, text.caption, text.secondary);
  return (
    <>
      <div>
        <p className={mergeClasses(text.paragraph, text.strong)}>{model ? model.answer : words.bridge.notYet}</p>
        {value && <Against checked={checked} shown={shown} value={value} />}
        {bridge.blank.length > 0 && (
          <p className={caption}>{words.bridge.blanks(bridge.blank.map(({ name }) => name))}</p>
        )}
        <p className={caption}>
          <GoTo sheet={sheet} cell={null} what={words.bridge.title} />
        </p>
        {bridge.about && <p className={caption}>{bridge.about}</p>}
      </div>
      <Wrong shown={shown} />
      {model && (
        <>
          <Waterfall waterfall={model.waterfall} />
          <BridgeTable model={model} sheet={sheet} />
          <Sources model={model} />
        </>
      )}
    </>
  );
}

/** The same line of a Schedule A of the same period, where there is one. */
function Against({
  checked,
  shown: { bridge },
  value,
}: { shown: BridgeSheet; value: EbitdaBridge } & Pick<ActionViewProps, 'checked'>): ReactElement {
  const { agreement } = useCommands();
  const text = useTextStyles();
  const styles = useStyles();
  return (
    <>
      {againstSchedules(agreement, checked, bridge, value).map(({ sheet, line, amount, difference }) => (
        <p key={sheet} className={mergeClasses(styles.caption, text.caption, text.secondary)}>
          {difference
            ? words.bridge.unlikeSchedule(line, sheet, amount, difference.amount, difference.isMore)
            : words.bridge.sameAsSchedule(line, sheet)}
        </p>
      ))}
    </>
  );
}

function Wrong({ shown: { sheet, checked } }: { shown: BridgeSheet }): ReactElement | null {
  const text = useTextStyles();
  const id = useId();
  const findings = useMemo(() => (checked ? supportingFindingModels(checked) : []), [checked]);
  if (!findings.length) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1} className={text.h2}>
        {words.bridge.findings}
      </h2>
      <FindingList findings={findings} sheet={sheet} titleId={id} />
    </section>
  );
}

/** Each item's clause on both sides. */
function Sources({ model: { rows } }: { model: BridgeModel }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <section>
      <Disclosure title={words.bridge.sources}>
        <dl className={mergeClasses(styles.sources, text.caption)}>
          {rows.map(({ key, name, clause, words: said, note }) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>
                {clause && `${clause}. `}
                {said ? words.bridge.onTheCall(said) : words.bridge.notOnTheCall} {note}
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </section>
  );
}
