import { Combobox, Field, Option, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Formula } from '../../components/Formula';
import * as words from '../../words';
import type { FunctionDescription } from './metadata';
import { tokens } from '../../components/theme';

const useStyles = makeStyles({
  box: { minWidth: 0, '& input': { fontFamily: tokens.fontFamilyMonospace, minWidth: 0 } },
  option: { display: 'block' },
  name: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
  description: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

export interface FunctionFieldProps {
  readonly functions: readonly FunctionDescription[];
  readonly chosen: FunctionDescription | null;
  readonly onChoose: (chosen: FunctionDescription | null) => void;
}

/** Found by its name or by words of its description. */
export function FunctionField({ functions, chosen, onChoose }: FunctionFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const found = typed === null ? functions : functions.filter((candidate) => matches(candidate, typed));
  return (
    <Field label={words.builder.function} {...(chosen && { hint: chosen.description })}>
      <Combobox
        className={styles.box}
        freeform
        placeholder={words.builder.choose}
        value={typed ?? chosen?.name ?? ''}
        selectedOptions={chosen ? [chosen.id] : []}
        onChange={({ target }) => setTyped(target.value)}
        onOpenChange={(_event, { open }) => {
          if (!open) setTyped(null);
        }}
        onOptionSelect={(_event, { optionValue }) => {
          setTyped(null);
          onChoose(functions.find(({ id }) => id === optionValue) ?? null);
        }}
      >
        {found.map(({ id, name, description }) => (
          <Option key={id} value={id} text={name}>
            <span className={styles.option}>
              <span className={styles.name}>
                <Formula>{name}</Formula>{' '}
              </span>
              <span className={styles.description}>{description}</span>
            </span>
          </Option>
        ))}
        {found.length === 0 && (
          <Option disabled text={words.builder.noFunction} value="">
            {words.builder.noFunction}
          </Option>
        )}
      </Combobox>
    </Field>
  );
}

function matches({ name, description }: FunctionDescription, typed: string): boolean {
  const text = `${name.replaceAll('_', ' ')} ${name} ${description}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
