import { Button, makeStyles } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons';
import { type ReactElement, useEffect, useRef } from 'react';
import type { ActionContext, ActionDefinition } from '../action';
import * as words from '../words';
import { useCommands } from './commands';
import { INSET, tokens, usePaneStyles, useTextStyles } from './theme';

const useStyles = makeStyles({
  header: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    display: 'flex',
    alignItems: 'center',
    columnGap: '8px',
    padding: `8px calc(${INSET} - 8px)`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ':focus-visible': { outline: 'none' } },
});

/** An action in the whole of the pane. Esc and the arrow lead back, and nothing is written. */
export function ActionView({ action, context }: { action: ActionDefinition; context: ActionContext }): ReactElement {
  const { closeAction, finishAction, showFindings } = useCommands();
  const styles = useStyles();
  const pane = usePaneStyles();
  const text = useTextStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    window.scrollTo(0, 0);
    title.current?.focus();
  }, [action.id]);
  return (
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) closeAction();
      }}
    >
      <header className={styles.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={words.header.back}
          onClick={closeAction}
        />
        <h1 ref={title} tabIndex={-1} className={`${text.h2} ${styles.title}`}>
          {action.title}
        </h1>
      </header>
      <main className={pane.main}>
        <action.View {...context} onBack={closeAction} onDone={finishAction} onShowFindings={showFindings} />
      </main>
    </div>
  );
}
