/** What every action's view is made of: what it will write, one verb, Cancel, and what went wrong in place. */
import { Button, MessageBar, MessageBarBody, MessageBarTitle, Subtitle2, makeStyles } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useState } from 'react';
import { SpreadsheetError, type SpreadsheetProblem } from '../port';
import * as words from '../words';
import { tokens } from '../components/theme';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: '16px' },
  writes: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: '10px 12px 12px',
    '@media (forced-colors: active)': { border: '1px solid ButtonBorder' },
    '& ul': { listStyleType: 'none', margin: 0, padding: 0 },
    '& li': { position: 'relative', paddingLeft: '14px', marginTop: '4px' },
    '& li::before': {
      content: '""',
      position: 'absolute',
      left: '2px',
      top: '9px',
      width: '4px',
      height: '4px',
      borderRadius: '50%',
      backgroundColor: 'currentColor',
      '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
    },
  },
  heading: { margin: 0 },
  title: { display: 'block' },
  note: {
    marginTop: '8px',
    marginBottom: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    '& > button': { flexGrow: 1, flexBasis: 0, minWidth: 'max-content', whiteSpace: 'nowrap' },
  },
  primary: {
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Highlight',
      color: 'HighlightText',
      ':disabled': { backgroundColor: 'ButtonFace', color: 'GrayText' },
    },
  },
});

export interface ActionFormProps {
  readonly verb: string;
  /** What keeps it from being written now; the verb then tells so instead of writing. */
  readonly isReady: boolean;
  /** Writes; what it is rejected with is shown. */
  readonly write: () => Promise<void>;
  readonly onDone: () => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

export function ActionForm({ verb, isReady, write, onDone, onBack, children }: ActionFormProps) {
  const styles = useStyles();
  const [isWriting, setWriting] = useState(false);
  const [problem, setProblem] = useState<SpreadsheetProblem | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isWriting) return;
    setWriting(true);
    setProblem(null);
    try {
      await write();
    } catch (error) {
      setProblem(problemOf(error));
      setWriting(false);
      return;
    }
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      {children}
      {problem && <Problem problem={problem} />}
      <div className={styles.buttons}>
        <Button
          className={styles.primary}
          appearance="primary"
          type="submit"
          disabled={!isReady}
          disabledFocusable={isWriting}
        >
          {isWriting ? words.action.writing : verb}
        </Button>
        <Button onClick={onBack}>{words.action.cancel}</Button>
      </div>
    </form>
  );
}

/** Of a message: on a line of its own. */
export function Title({ children }: { readonly children: ReactNode }) {
  return <MessageBarTitle className={useStyles().title}>{children}</MessageBarTitle>;
}

function Problem({ problem }: { readonly problem: SpreadsheetProblem }) {
  const { title, body } = words.problem(problem);
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <Title>{title}</Title>
        {body}
      </MessageBarBody>
    </MessageBar>
  );
}

function problemOf(error: unknown): SpreadsheetProblem {
  if (error instanceof SpreadsheetError) return error.problem;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'excel', code: name, message };
}

export interface WritesProps {
  readonly items?: readonly string[];
  readonly note: string;
  readonly children?: ReactNode;
}

/** What will be written, before it is. */
export function Writes({ items = [], note, children }: WritesProps) {
  const styles = useStyles();
  return (
    <section className={styles.writes} aria-label={words.action.whatWillBeWritten}>
      <Subtitle2 as="h2" block className={styles.heading}>
        {words.action.whatWillBeWritten}
      </Subtitle2>
      {items.length > 0 && (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
      {children}
      <p className={styles.note}>{note}</p>
    </section>
  );
}
