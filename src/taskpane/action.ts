/** What the Actions menu offers: each entry opens a view of its own, which says what it will write before it writes. */
import type { FluentIcon } from '@fluentui/react-icons';
import type { ComponentType } from 'react';
import type { Agreement } from '../agreement/types';
import type { CheckedSchedule, CheckedWorkbook } from '../schedule-a/check';
import type { SpreadsheetPort, WorkbookReading } from './port';

/** What an action knows of the workbook as it was last read. */
export interface ActionContext {
  readonly agreement: Agreement;
  readonly spreadsheet: SpreadsheetPort;
  readonly reading: WorkbookReading;
  readonly checked: CheckedWorkbook;
  /** The schedule the pane shows; null where it shows none. */
  readonly schedule: CheckedSchedule | null;
}

/** The pane draws the header with the Back arrow and the title, and handles Esc; a view draws what is below. */
export interface ActionViewProps extends ActionContext {
  /** It has been written: the pane goes back, reads again, and shows the sheet named here where there is a schedule on it. */
  readonly onDone: (written?: { readonly sheet: string }) => void;
  /** Nothing was written. */
  readonly onBack: () => void;
  /** Back to the findings of the schedule in view. */
  readonly onShowFindings: () => void;
}

/** What an action does: add a schedule, add a sheet that stands beside one, make something of what is there, or only show it. The menu has these groups, in this order. */
export const ACTION_GROUPS = ['add', 'beside', 'make', 'show'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

export interface ActionDefinition {
  readonly id: string;
  /** As the menu says it: "Insert a Schedule A…". */
  readonly label: string;
  /** Above the view: "Insert a Schedule A". */
  readonly title: string;
  readonly icon: FluentIcon;
  readonly group: ActionGroup;
  /** null: it can be done now; else why not, as a sentence. */
  readonly unavailable: (context: ActionContext) => string | null;
  /** What a page without a Schedule A says of a workbook that the action is made for; null where the workbook is not. */
  readonly offered?: (context: ActionContext) => string | null;
  /** Of one component from the first call on: what is typed in it is kept only as long. `onDemand` makes one that loads when it is opened. */
  readonly View: ComponentType<ActionViewProps>;
}

/** The actions that the pane's own pages offer; `actions/index.ts` defines an action under each of these ids. */
export const INSERT_SCHEDULE = 'insert-schedule';
export const OPEN_EXAMPLE = 'open-example';
export const INSERT_TERMS = 'insert-terms';
