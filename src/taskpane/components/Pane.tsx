import { FluentProvider, mergeClasses } from '@fluentui/react-components';
import { type ReactElement, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Agreement } from '../../agreement/types';
import type { ActionContext, ActionDefinition } from '../action';
import type { Offer } from '../pages/NoneFound';
import type { SpreadsheetPort } from '../port';
import type { Controller } from '../state/controller';
import { type Page, pageOf } from '../state/page';
import type { PaneState } from '../state/state';
import type { Store } from '../state/store';
import { ActionsMenu } from './ActionsMenu';
import { Boundary } from './Boundary';
import { type Commands, CommandsProvider, type FocusTarget } from './commands';
import { systemColours, useForcedColors } from './forced-colors';
import { Hatch } from './Hatch';
import { Header } from './Header';
import { headingOf } from './heading';
import { onDemand } from './on-demand';
import { SchedulePicker } from './SchedulePicker';
import { ScheduleView } from './ScheduleView';
import { WholePage } from './WholePage';
import { pickerEntries } from '../model/picker';
import { fluentThemes, usePaneStyles, useTextStyles } from './theme';

// Nothing can be opened before the actions are here, and they come after the first page is shown.
const ActionView = onDemand(async () => (await import('./ActionView')).ActionView);

/** Never rejects: what could not be loaded is tried again when it is shown. */
export const preloadActionView = async (): Promise<void> => void (await Promise.allSettled([ActionView.preload()]));

export interface PaneProps {
  readonly agreement: Agreement;
  readonly spreadsheet: SpreadsheetPort;
  readonly store: Store;
  readonly controller: Controller;
  readonly actions: readonly ActionDefinition[];
}

export function Pane({ store, controller, agreement, spreadsheet, actions }: PaneProps): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const areColoursForced = useForcedColors();
  const commands = useCommandsOf(store, controller, agreement);
  const page = pageOf(state);
  const context = contextOf(state, page, agreement, spreadsheet);
  const action = context && actions.find(({ id }) => id === state.action);
  return (
    <FluentProvider theme={areColoursForced ? systemColours : fluentThemes[state.theme]}>
      <CommandsProvider value={commands}>
        <Frame theme={state.theme} announcement={state.announcement}>
          {action && context ? (
            <Boundary key={action.id} of={state.result} isAction>
              <ActionView action={action} context={context} />
            </Boundary>
          ) : (
            <Overview state={state} page={page} actions={actions} context={context} />
          )}
        </Frame>
      </CommandsProvider>
    </FluentProvider>
  );
}

function Frame({
  theme,
  announcement,
  children,
}: {
  theme: PaneState['theme'];
  announcement: string;
  children: ReactElement;
}): ReactElement {
  const styles = usePaneStyles();
  const text = useTextStyles();
  return (
    <div className={mergeClasses(styles.root, styles[theme])}>
      <Hatch />
      {children}
      <div className={text.unseen} role="status" aria-live="polite">
        {announcement}
      </div>
    </div>
  );
}

interface OverviewProps {
  state: PaneState;
  page: Page;
  actions: readonly ActionDefinition[];
  context: ActionContext | null;
}

function Overview({ state, page, actions, context }: OverviewProps): ReactElement {
  const heading = headingOf(page, state);
  return (
    <>
      <Header
        who={
          page.kind === 'schedule' ? (
            <SchedulePicker entries={pickerEntries(page.schedules)} shown={page.shown.key} />
          ) : (
            heading.name
          )
        }
        caption={heading.caption}
        menu={<ActionsMenu actions={actions} context={context} />}
        tab={page.kind === 'schedule' ? state.tab : null}
      />
      <Boundary key={state.tab} of={state.result}>
        {page.kind === 'schedule' ? (
          <ScheduleView page={page} tab={state.tab} trouble={state.trouble} />
        ) : (
          <WholePage
            page={page}
            trouble={state.trouble}
            offers={context && page.kind === 'none found' ? actions.flatMap((one) => offerOf(one, context)) : []}
            unavailable={(id) => (context && actions.find((action) => action.id === id)?.unavailable(context)) ?? null}
          />
        )}
      </Boundary>
    </>
  );
}

function offerOf(action: ActionDefinition, context: ActionContext): readonly Offer[] {
  const says = action.offered?.(context) ?? null;
  return says === null ? [] : [{ id: action.id, label: action.label, says }];
}

function contextOf(
  { result }: PaneState,
  page: Page,
  agreement: Agreement,
  spreadsheet: SpreadsheetPort,
): ActionContext | null {
  if (!result) return null;
  const { reading, checked } = result;
  const schedule = page.kind === 'schedule' ? page.shown.checked : null;
  return { agreement, spreadsheet, reading, checked, schedule };
}

function useCommandsOf(store: Store, controller: Controller, agreement: Agreement): Commands {
  const target = useRef<FocusTarget | null>(null);
  return useMemo(() => {
    const { dispatch } = store;
    const closeAction = (): void => {
      target.current = { kind: 'actions' };
      dispatch({ type: 'action closed' });
    };
    return {
      agreement,
      checkAgain: controller.checkAgain,
      stop: controller.stop,
      goTo: controller.goTo,
      choose: (key) => dispatch({ type: 'schedule chosen', key }),
      showTab: (tab) => {
        window.scrollTo(0, 0);
        dispatch({ type: 'tab chosen', tab });
      },
      showComputation: (line) => {
        target.current = { kind: 'line', line };
        dispatch({ type: 'tab chosen', tab: 'computation' });
      },
      showFindings: () => {
        target.current = { kind: 'findings' };
        dispatch({ type: 'tab chosen', tab: 'standing' });
        dispatch({ type: 'action closed' });
      },
      openAction: (action) => dispatch({ type: 'action opened', action }),
      closeAction,
      finishAction: (written) => {
        if (written) dispatch({ type: 'sheet written', sheet: written.sheet });
        closeAction();
        controller.checkAgain();
      },
      endFirstRun: () => dispatch({ type: 'first run over' }),
      takeFocus: (kind) => {
        const taken = target.current;
        if (taken?.kind !== kind) return null;
        target.current = null;
        return taken as Extract<FocusTarget, { kind: typeof kind }>;
      },
    };
  }, [store, controller, agreement]);
}
