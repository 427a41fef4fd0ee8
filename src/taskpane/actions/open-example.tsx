import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ScheduleExample } from '../../agreement/example';
import { scheduleTemplate } from '../../schedule-a/template/template';
import type { SpreadsheetWriter } from '../../workbook/writer';
import type { ActionViewProps } from '../action';
import { ActionForm, Writes } from './form';
import { contentsOf, named, sheetBefore, sheetNames } from './new-schedule';
import { SheetNameField } from './sheet-name-field';
import { freeSheetName, sheetNameProblem } from './sheet-name';
import * as words from '../words';

export interface OpenExampleProps extends ActionViewProps {
  readonly writer: SpreadsheetWriter;
  readonly example: ScheduleExample;
}

/** The example as a new sheet. */
export function OpenExample({ writer, example, ...props }: OpenExampleProps) {
  const { agreement, onDone, onBack } = props;
  const form = useMemo(() => scheduleTemplate(agreement, { example }), [agreement, example]);
  const taken = sheetNames(props);
  const [name, setName] = useState(() => freeSheetName(words.example.sheet, taken));
  const problem = sheetNameProblem(name, taken);
  const after = sheetBefore(props);
  return (
    <ActionForm
      verb={words.example.verb}
      isReady={problem === null}
      write={() => writer.addSheet(named(form, name, null), after)}
      onDone={() => onDone({ sheet: name })}
      onBack={onBack}
    >
      <Body1>{words.example.intro}</Body1>
      <SheetNameField name={name} problem={problem} onChange={setName} />
      <Writes items={words.example.writes(name, after, contentsOf(form))} note={words.insert.takeBack} />
    </ActionForm>
  );
}
