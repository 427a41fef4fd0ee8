import { Body1 } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SupportingKind } from '../../supporting-sheets/kind';
import { templateOf } from '../../supporting-sheets/templates';
import type { CellStyle, SheetToWrite } from '../../workbook/sheet-to-write';
import type { SpreadsheetWriter } from '../../workbook/writer';
import type { ActionViewProps } from '../action';
import { ActionForm, Writes } from './form';
import { sheetBefore, sheetNames } from './new-schedule';
import { SheetNameField } from './sheet-name-field';
import { freeSheetName, sheetNameProblem } from './sheet-name';
import * as words from '../words';

export interface InsertSupportingProps extends ActionViewProps {
  readonly writer: SpreadsheetWriter;
  readonly kind: SupportingKind;
}

/** A sheet that stands beside Schedule A, of whatever kind, to be filled in. */
export function InsertSupporting({ writer, kind, ...props }: InsertSupportingProps) {
  const { agreement, onDone, onBack } = props;
  const { title, intro } = useMemo(() => kind.form(agreement), [kind, agreement]);
  const sheet = useMemo(() => templateOf(kind, agreement), [kind, agreement]);
  const taken = sheetNames(props);
  const [name, setName] = useState(() => freeSheetName(sheet.name, taken));
  const problem = sheetNameProblem(name, taken);
  const after = sheetBefore(props);
  return (
    <ActionForm
      verb={words.insert.verb}
      isReady={problem === null}
      write={() => writer.addSheet({ ...sheet, name }, after)}
      onDone={() => onDone({ sheet: name })}
      onBack={onBack}
    >
      <Body1>{intro}</Body1>
      <SheetNameField name={name} problem={problem} onChange={setName} />
      <Writes items={words.supporting.writes(name, after, title, contentsOf(sheet))} note={words.insert.takeBack} />
    </ActionForm>
  );
}

const INPUTS: ReadonlySet<CellStyle | undefined> = new Set<CellStyle>(['inputLabel', 'inputAmount', 'inputDate']);

/** What the sheet will hold, counted on the sheet itself. */
function contentsOf({ cells }: SheetToWrite): words.SupportingContents {
  const inputs = cells.filter(({ style }) => INPUTS.has(style));
  return {
    blank: inputs.filter(({ value, formula }) => value === null && formula === undefined).length,
    filledIn: inputs.filter(({ value, formula }) => value !== null || formula !== undefined).length,
    formulas: cells.filter(({ formula }) => formula !== undefined).length,
  };
}
