import { Body1, Link, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useState } from 'react';
import { address, isCellError, type Sheet } from '../../workbook/sheet';
import type { SpreadsheetWriter } from '../../workbook/writer';
import type { ActionViewProps } from '../action';
import { ActionForm, Title, Writes } from './form';
import { sheetBefore, sheetNames } from './new-schedule';
import { SheetNameField } from './sheet-name-field';
import { freeSheetName, sheetNameProblem } from './sheet-name';
import * as words from '../words';

/** So many errors are named; the rest is counted. */
const NAMED = 6;

/** A copy of the schedule in view, or else of the sheet in front. */
export function CopyValues({ writer, ...props }: ActionViewProps & { readonly writer: SpreadsheetWriter }) {
  const { schedule, onDone, onBack, onShowFindings } = props;
  const [original] = useState(() => sheetBefore(props) ?? '');
  const sheet = props.reading.content.sheets.find(({ name }) => name === original) ?? null;
  const taken = sheetNames(props);
  const [name, setName] = useState(() => freeSheetName(original, taken, words.copy.suffix));
  const problem = sheetNameProblem(name, taken);
  const isEmpty = !sheet?.cells.length;
  return (
    <ActionForm
      verb={words.copy.verb}
      isReady={problem === null && !isEmpty}
      write={() => writer.copyValues(original, name)}
      onDone={() => onDone({ sheet: name })}
      onBack={onBack}
    >
      <Body1>{words.copy.intro}</Body1>
      <SheetNameField name={name} problem={problem} onChange={setName} />
      {sheet && !isEmpty ? (
        <Writes items={writesOf(sheet)} note={words.copy.takeBack} />
      ) : (
        <Body1>{words.copy.empty(original)}</Body1>
      )}
      {sheet && <ErrorsOn sheet={sheet} />}
      {schedule?.schedule.sheet.name === original && (
        <FindingsOn
          errors={schedule.findings.filter(({ severity }) => severity === 'error').length}
          warnings={schedule.findings.filter(({ severity }) => severity === 'warning').length}
          onShow={onShowFindings}
        />
      )}
    </ActionForm>
  );
}

function writesOf({ name, cells }: Sheet): readonly string[] {
  const rows = cells.map(({ row }) => row);
  const height = Math.max(...rows) - Math.min(...rows) + 1;
  return words.copy.writes(name, height, cells.filter(({ formula }) => formula !== undefined).length);
}

function ErrorsOn({ sheet }: { readonly sheet: Sheet }) {
  const errors = sheet.cells.flatMap(({ row, column, value }) =>
    isCellError(value) ? [words.copy.errorCell(address(row, column), value.error)] : [],
  );
  if (!errors.length) return null;
  const more = errors.length > NAMED ? [words.copy.moreErrors(errors.length - NAMED)] : [];
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Title>{words.copy.errorsTitle(errors.length)}</Title>
        {[...errors.slice(0, NAMED), ...more].join(', ')}
      </MessageBarBody>
    </MessageBar>
  );
}

interface FindingsOnProps {
  readonly errors: number;
  readonly warnings: number;
  readonly onShow: () => void;
}

function FindingsOn({ errors, warnings, onShow }: FindingsOnProps) {
  if (errors + warnings === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Title>{words.copy.findingsTitle}</Title>
        {words.copy.findings(errors, warnings)}
        <Link onClick={onShow}>{words.copy.seeFindings}</Link>
      </MessageBarBody>
    </MessageBar>
  );
}
