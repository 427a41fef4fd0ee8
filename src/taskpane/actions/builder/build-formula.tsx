/** The formula builder: choose a function, point at cells, see what it gives, insert it. */
import { Body1, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { registry } from '../../../functions/registry';
import type { Selection, SpreadsheetWriter } from '../../../workbook/writer';
import type { ActionViewProps } from '../../action';
import { Notice } from '../../components/Notice';
import { TextLink } from '../../components/TextLink';
import { ActionForm } from '../form';
import * as words from '../../words';
import { ArgumentField } from './argument-field';
import { argumentProblem, formulaText, missing, reference } from './formula-text';
import { FormulaPreview } from './formula-preview';
import { FunctionField } from './function-field';
import { type FunctionDescription, listFunctions } from './metadata';
import { covers, pointedAt, preview } from './preview';

const ONE_CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;

export interface Target {
  readonly sheet: string;
  readonly address: string;
}

const targetOf = ({ sheet, activeCell }: Selection): Target => ({ sheet, address: activeCell });

export function BuildFormula({ writer, ...props }: ActionViewProps & { readonly writer: SpreadsheetWriter }) {
  const { reading, onDone, onBack } = props;
  const { functions, unread, tryAgain } = useFunctions();
  const [chosen, setChosen] = useState<FunctionDescription | null>(null);
  const [entered, setEntered] = useState<readonly string[]>([]);
  const [target, setTarget] = useState<Target | null>(null);
  const [unselected, setUnselected] = useState<string | null>(null);

  useEffect(() => {
    let isShown = true;
    // What is selected when the view opens is where the formula goes.
    writer.selection().then(
      (selected) => isShown && selected && setTarget(targetOf(selected)),
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [writer]);

  const useSelection = (field: string, take: (selected: Selection) => void) => {
    writer.selection().then(
      (selected) => {
        setUnselected(selected ? null : field);
        if (selected) take(selected);
      },
      () => setUnselected(field),
    );
  };
  const enter = (index: number, text: string) => {
    setEntered((before) =>
      Array.from({ length: Math.max(before.length, index + 1) }, (_, i) => (i === index ? text : (before[i] ?? ''))),
    );
  };

  if (unread !== null) {
    return (
      <Notice
        kind="error"
        title={words.builder.unread}
        actions={<TextLink onClick={tryAgain}>{words.builder.tryAgain}</TextLink>}
      >
        {unread}
      </Notice>
    );
  }
  if (!functions) return <Spinner label={words.builder.listing} />;

  const { content } = reading;
  const onSheet = target?.sheet ?? null;
  const problems = entered.map(argumentProblem);
  const unfilled = chosen ? missing(chosen, entered) : [];
  const isComplete = chosen !== null && unfilled.length === 0 && problems.every((problem) => problem === null);
  const isOnItself = target !== null && entered.some((argument) => covers(argument, content, target));
  const dependent = target !== null && isOnItself ? words.builder.onItself(target.address) : null;
  const formula = chosen && formulaText(chosen, entered);
  const call = chosen && registry[chosen.id];

  return (
    <ActionForm
      verb={target ? words.builder.verb(target.address) : words.builder.verbAlone}
      isReady={isComplete && !isOnItself && target !== null && ONE_CELL.test(target.address)}
      write={async () => {
        if (target && formula) await writer.writeFormula(target.sheet, target.address, formula);
      }}
      onDone={() => onDone(target ? { sheet: target.sheet } : undefined)}
      onBack={onBack}
    >
      <FunctionField
        functions={functions}
        chosen={chosen}
        onChoose={(next) => {
          setChosen(next);
          setEntered([]);
          setUnselected(null);
        }}
      />
      {chosen?.parameters.map(({ name, description, optional }, index) => (
        <ArgumentField
          key={`${chosen.id}.${name}`}
          name={name}
          hint={description}
          isOptional={optional === true}
          value={entered[index] ?? ''}
          echo={pointedAt(entered[index] ?? '', content, onSheet)}
          problem={unselected === name ? words.builder.nothingSelected : (problems[index] ?? null)}
          onChange={(text) => enter(index, text.replace(/^=/, ''))}
          onUseSelection={() =>
            useSelection(name, ({ sheet, address }) => enter(index, reference(sheet, address, onSheet)))
          }
        />
      ))}
      <ArgumentField
        name={words.builder.target}
        hint={words.builder.targetHint}
        value={target?.address ?? ''}
        echo={target ? pointedAt(target.address, content, target.sheet) : null}
        problem={targetProblem(target, unselected === words.builder.target) ?? dependent}
        onChange={(address) => setTarget({ sheet: target?.sheet ?? frontOf(props), address: address.toUpperCase() })}
        onUseSelection={() => useSelection(words.builder.target, (selected) => setTarget(targetOf(selected)))}
      />
      {formula && (
        <FormulaPreview
          formula={formula}
          result={isComplete && !isOnItself && call ? preview(call, entered, content, onSheet) : null}
          target={target}
          content={content}
        />
      )}
      {unfilled.length > 0 && <Body1>{words.builder.fill(unfilled)}</Body1>}
    </ActionForm>
  );
}

function useFunctions() {
  const [functions, setFunctions] = useState<readonly FunctionDescription[] | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isShown = true;
    listFunctions().then(
      (listed) => isShown && setFunctions(listed),
      (error: unknown) => isShown && setUnread(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      isShown = false;
    };
  }, [attempt]);
  const tryAgain = () => {
    setUnread(null);
    setAttempt(attempt + 1);
  };
  return { functions, unread, tryAgain };
}

const frontOf = ({ reading: { front, content } }: ActionViewProps): string =>
  front.kind === 'sheet' ? front.name : (content.sheets[0]?.name ?? '');

function targetProblem(target: Target | null, isUnselected: boolean): string | null {
  if (isUnselected) return words.builder.nothingSelected;
  return target && target.address !== '' && !ONE_CELL.test(target.address)
    ? words.builder.oneCell(target.address)
    : null;
}
