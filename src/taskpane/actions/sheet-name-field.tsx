import { Field, Input } from '@fluentui/react-components';
import * as words from '../words';

export interface SheetNameFieldProps {
  readonly name: string;
  readonly problem: string | null;
  readonly onChange: (name: string) => void;
}

export function SheetNameField({ name, problem, onChange }: SheetNameFieldProps) {
  return (
    <Field
      label={words.sheetName.label}
      {...(problem !== null && { validationState: 'error' as const, validationMessage: problem })}
    >
      <Input value={name} onChange={(_event, { value }) => onChange(value)} />
    </Field>
  );
}
