import { Dropdown, Field, Option, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { toIso } from '../../core/calendar-date';
import type { CheckedSchedule, CheckedWorkbook } from '../../schedule-a/check';
import { DOLLARS_IN, type UnitName } from '../../schedule-a/locate/unit';
import { scheduleTemplate } from '../../schedule-a/template/template';
import type { SpreadsheetWriter } from '../../workbook/writer';
import type { ActionViewProps } from '../action';
import { ActionForm, Writes } from './form';
import { contentsOf, named, sheetBefore, sheetNames } from './new-schedule';
import { SheetNameField } from './sheet-name-field';
import { freeSheetName, sheetNameProblem } from './sheet-name';
import { nextQuarterEnd, quarterEnds } from './statement-dates';
import * as words from '../words';

const useStyles = makeStyles({ units: { flexWrap: 'wrap' } });

const LATER = '';
const UNITS = Object.keys(DOLLARS_IN) as readonly UnitName[];

/** An empty Schedule A as a new sheet. */
export function InsertSchedule({ writer, ...props }: ActionViewProps & { readonly writer: SpreadsheetWriter }) {
  const { agreement, checked, onDone, onBack } = props;
  const styles = useStyles();
  const [unit, setUnit] = useState(() => usualUnit(checked, props.schedule));
  const form = useMemo(() => scheduleTemplate(agreement, { unit }), [agreement, unit]);
  const ends = useMemo(() => quarterEnds(agreement), [agreement]);
  const [end, setEnd] = useState(() => nextQuarterEnd(ends, checked));
  const [typedName, setTypedName] = useState<string | null>(null);
  const taken = sheetNames(props);
  const name = typedName ?? freeSheetName(end ? words.insert.sheet(end.year, end.quarter) : form.name, taken);
  const problem = sheetNameProblem(name, taken);
  const after = sheetBefore(props);
  return (
    <ActionForm
      verb={words.insert.verb}
      isReady={problem === null}
      write={() => writer.addSheet(named(form, name, end?.date ?? null), after)}
      onDone={() => onDone({ sheet: name })}
      onBack={onBack}
    >
      <SheetNameField name={name} problem={problem} onChange={setTypedName} />
      <Field label={words.insert.statementDate} hint={[words.insert.dateHint, end?.limits].filter(Boolean).join(' ')}>
        <Dropdown
          value={end ? words.date.long(end.date) : words.insert.dateLater}
          selectedOptions={[end ? toIso(end.date) : LATER]}
          onOptionSelect={(_event, { optionValue }) =>
            setEnd(ends.find(({ date }) => toIso(date) === optionValue) ?? null)
          }
        >
          <Option value={LATER}>{words.insert.dateLater}</Option>
          {ends.map(({ date }) => (
            <Option key={date.day} value={toIso(date)}>
              {words.date.long(date)}
            </Option>
          ))}
        </Dropdown>
      </Field>
      <Field label={words.insert.unit}>
        <RadioGroup
          className={styles.units}
          layout="horizontal"
          value={unit}
          onChange={(_event, { value }) => setUnit(value as UnitName)}
        >
          {UNITS.map((one) => (
            <Radio key={one} value={one} label={words.insert.units[one]} />
          ))}
        </RadioGroup>
      </Field>
      <Writes
        items={words.insert.writes(name, after, contentsOf(form), end && words.date.long(end.date), unit)}
        note={words.insert.takeBack}
      />
    </ActionForm>
  );
}

/** That of the schedule in view, or else of the workbook's first: the next one is mostly stated alike. */
const usualUnit = ({ schedules }: CheckedWorkbook, shown: CheckedSchedule | null): UnitName =>
  (shown ?? schedules[0])?.schedule.unit.name ?? 'dollars';
