/** What the parts of the pane may ask for. */
import { createContext, useContext } from 'react';
import type { Agreement, LineId } from '../../agreement/types';
import type { Tab } from '../state/state';
import * as words from '../words';

/** Where the keyboard goes once what it asks for is shown. */
export type FocusTarget =
  { readonly kind: 'line'; readonly line: LineId } | { readonly kind: 'findings' } | { readonly kind: 'actions' };

export interface Commands {
  readonly agreement: Agreement;
  readonly checkAgain: () => void;
  readonly stop: () => void;
  /** Selects a cell; the keyboard stays in the pane. */
  readonly goTo: (sheet: string, cell: string | null) => void;
  readonly choose: (schedule: string) => void;
  readonly showTab: (tab: Tab) => void;
  readonly showComputation: (line: LineId) => void;
  readonly showFindings: () => void;
  readonly openAction: (id: string) => void;
  readonly closeAction: () => void;
  /** Something was written: back, and read again; a schedule on the sheet named comes in view. */
  readonly finishAction: (written?: { readonly sheet: string }) => void;
  readonly endFirstRun: () => void;
  /** The target, once, for the part that it is meant for. */
  readonly takeFocus: <K extends FocusTarget['kind']>(kind: K) => Extract<FocusTarget, { kind: K }> | null;
}

const CommandsContext = createContext<Commands | null>(null);
export const CommandsProvider = CommandsContext.Provider;

export function useCommands(): Commands {
  const commands = useContext(CommandsContext);
  if (!commands) throw new Error(words.defect.noCommands);
  return commands;
}
