import { Button, Field, Input, Text, makeStyles } from '@fluentui/react-components';
import * as words from '../../words';
import { tokens } from '../../components/theme';

const useStyles = makeStyles({
  box: { position: 'relative' },
  optional: { color: tokens.colorNeutralForeground3 },
  /** Outside the label: it is no part of the argument's name. */
  echo: {
    position: 'absolute',
    top: '2px',
    right: 0,
    maxWidth: '45%',
    overflowX: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  entry: { display: 'flex', columnGap: '4px' },
  input: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    '& input': { width: '100%', minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  },
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
    <div className={styles.box}>
      <Field
        label={
          <>
            {name}
            {isOptional && <span className={styles.optional}>{words.builder.optional}</span>}
          </>
        }
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
      {echo !== null && <Text className={styles.echo}>{echo}</Text>}
    </div>
  );
}
