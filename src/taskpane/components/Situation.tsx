import { type ReactElement, useState } from 'react';
import type { Trouble } from '../state/state';
import * as words from '../words';
import { useCommands } from './commands';
import { Notice } from './Notice';
import { TextLink } from './TextLink';

const { situation } = words;

interface Props {
  trouble: Trouble | { readonly kind: 'view'; readonly message: string };
  /** When the result below was found, such as 10:42; null where there is none. */
  resultOf: string | null;
  /** From an action to what was shown before it. */
  leadsBack?: boolean | undefined;
}

/** Why the workbook could not be read just now, and the way on. */
export function TroubleNotice({ trouble, resultOf, leadsBack = false }: Props): ReactElement {
  const { checkAgain, closeAction } = useCommands();
  const [isMessageShown, showMessage] = useState(false);
  const below = resultOf === null ? '' : situation.below(resultOf);
  const again = <TextLink onClick={checkAgain}>{situation.checkAgain}</TextLink>;
  if (trouble.kind === 'editing')
    return (
      <Notice kind="error" title={situation.editing.title} actions={again}>
        {situation.editing.text} {below}
      </Notice>
    );
  const own = trouble.kind === 'excel' ? `${trouble.code}: ${trouble.message}` : trouble.message;
  return (
    <Notice
      kind="error"
      title={situation[trouble.kind].title}
      actions={
        <>
          {again}
          {leadsBack && <TextLink onClick={closeAction}>{words.header.back}</TextLink>}
          {trouble.kind === 'excel' && (
            <TextLink aria-expanded={isMessageShown} onClick={() => showMessage(!isMessageShown)}>
              {isMessageShown ? situation.hideMessage : situation.showMessage}
            </TextLink>
          )}
        </>
      }
    >
      {below}
      {(isMessageShown || trouble.kind !== 'excel') && <div>{own}</div>}
    </Notice>
  );
}

export const ProtectedNotice = (): ReactElement => (
  <Notice kind="locked" title={situation.protected.title}>
    {situation.protected.text}
  </Notice>
);

export const ChartNotice = ({ sheet }: { sheet: string }): ReactElement => (
  <Notice kind="info" title={situation.chart.title}>
    {situation.chart.text(sheet)}
  </Notice>
);
