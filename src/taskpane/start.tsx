/** The pane on a page: everything it is made of, put together once. */
import { createRoot } from 'react-dom/client';
import type { Agreement } from '../agreement/types';
import type { CustomFunctionsById } from '../schedule-a/check';
import type { ActionDefinition } from './action';
import { Pane, preloadActionView } from './components/Pane';
import { preloadTabs } from './components/ScheduleView';
import { preloadPages } from './components/WholePage';
import type { SpreadsheetPort } from './port';
import { createChecker } from './state/checker';
import { systemClock } from './state/clock';
import { createController } from './state/controller';
import { createStore } from './state/store';
import * as words from './words';

export interface PaneSetting {
  readonly agreement: Agreement;
  readonly customFunctions: CustomFunctionsById;
  /** They come after the pane is shown: nobody needs them sooner. */
  readonly actions: () => Promise<readonly ActionDefinition[]>;
}

export async function startPane(
  element: HTMLElement,
  spreadsheet: SpreadsheetPort,
  setting: PaneSetting,
): Promise<void> {
  const { agreement, customFunctions, actions } = setting;
  element.ownerDocument.documentElement.lang = words.language;
  const store = createStore(spreadsheet.theme());
  const check = createChecker(agreement, customFunctions);
  const controller = createController({ port: spreadsheet, check, clock: systemClock, store });
  const root = createRoot(element);
  const show = (available: readonly ActionDefinition[]): void =>
    root.render(<Pane {...{ agreement, spreadsheet, store, controller, actions: available }} />);
  show([]);
  void preloadPages();
  await controller.start();
  const [available] = await Promise.all([actions(), preloadActionView()]);
  show(available);
  await preloadTabs();
}
