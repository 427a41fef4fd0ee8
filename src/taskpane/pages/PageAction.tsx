import { Button, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { useCommands } from '../components/commands';
import { useTextStyles } from '../components/theme';
import { useHeroStyles } from './hero';

interface Props {
  id: string;
  label: string;
  isPrimary?: boolean;
  unavailable: (action: string) => string | null;
}

/** An action that a page offers; where it cannot be done now, the reason stands below it. */
export function PageAction({ id, label, isPrimary = false, unavailable }: Props): ReactElement {
  const { openAction } = useCommands();
  const hero = useHeroStyles();
  const text = useTextStyles();
  const reasonId = useId();
  const reason = unavailable(id);
  return (
    <div className={hero.action}>
      <Button
        appearance={isPrimary ? 'primary' : 'secondary'}
        className={mergeClasses(isPrimary && reason === null && hero.primary)}
        disabledFocusable={reason !== null}
        aria-describedby={reason === null ? undefined : reasonId}
        onClick={() => openAction(id)}
      >
        {label}
      </Button>
      {reason !== null && (
        <p id={reasonId} className={mergeClasses(text.paragraph, text.caption, text.quiet)}>
          {reason}
        </p>
      )}
    </div>
  );
}
