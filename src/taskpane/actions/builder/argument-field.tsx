import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { words } from '../words';

const useStyles = makeStyles({
  label: { display: 'flex', width: '100%', boxSizing: 'border-box', justifyContent: 'space-between', columnGap: '8px' },
  optional: { color: tokens.colorNeutralForeground3 },
  echo: {
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    minWidth: 0,
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
  },
  entry: { display: 'flex', columnGap: '4px' },
  input: { flexGrow: 1, minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  button: { flexShrink: 0 },
});

export interface ArgumentFieldProps {
  readonly name: string;
  readonly hint: string;
  readonly isOptional?: boolean;
  readonly value: string;
  /** What stands where it points. */
  readonly echo: string | null;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
  readonly onUseSelection: () => void;
}

/** A cell, range or value: typed, or taken from what is selected in the sheet. */
export function ArgumentField(props: ArgumentFieldProps) {
  const { name, hint, isOptional = false, value, echo, problem, onChange, onUseSelection } = props;
  const styles = useStyles();
  return (
    <div>
      <Field
        label={{
          className: styles.label,
          children: (
            <>
              <span>
                {name}
                {isOptional && <span className={styles.optional}>{words.builder.optional}</span>}
              </span>
              {echo !== null && <Text className={styles.echo}>{echo}</Text>}
            </>
          ),
        }}
        hint={hint}
        {...(problem !== null && { validationState: 'error' as const, validationMessage: problem })}
      >
        {(control) => (
          <div className={styles.entry}>
            <Input
              {...control}
              className={styles.input}
              value={value}
              spellCheck={false}
              autoComplete="off"
              onChange={(_event, data) => onChange(data.value)}
            />
            <Button className={styles.button} aria-label={words.builder.useSelectionFor(name)} onClick={onUseSelection}>
              {words.builder.useSelection}
            </Button>
          </div>
        )}
      </Field>
    </div>
  );
}
