import type { CheckedSchedule, CheckedWorkbook } from '../../schedule-a/check';
import type { Front, ReadingProgress, SpreadsheetProblem, Theme, WorkbookReading } from '../port';

export type Tab = 'standing' | 'computation' | 'time';

/** Why the last reading or check gave nothing; the last is a defect of ours, told as it is. */
export type Trouble = SpreadsheetProblem | { readonly kind: 'defect'; readonly message: string };

export type Activity =
  | { readonly kind: 'idle' }
  /** isLasting: so long that the pane says so. */
  | { readonly kind: 'reading'; readonly isLasting: boolean; readonly progress: ReadingProgress | null }
  | { readonly kind: 'stopped' };

/** A workbook as it was read, and what the check says of it. */
export interface Result {
  readonly reading: WorkbookReading;
  readonly checked: CheckedWorkbook;
  readonly at: Date;
}

export interface PaneState {
  readonly theme: Theme;
  /** The last good one stays until there is a newer. */
  readonly result: Result | null;
  readonly activity: Activity;
  readonly trouble: Trouble | null;
  /** Which schedule is in view, by its key. */
  readonly current: string | null;
  /** A sheet that was just written: its schedule is shown once it is read. */
  readonly awaited: string | null;
  readonly tab: Tab;
  /** The action whose view is open. */
  readonly action: string | null;
  readonly isFirstRunOver: boolean;
  /** What is read out to those who do not see it change. */
  readonly announcement: string;
}

export const beginning = (theme: Theme): PaneState => ({
  theme,
  result: null,
  activity: { kind: 'idle' },
  trouble: null,
  current: null,
  awaited: null,
  tab: 'standing',
  action: null,
  isFirstRunOver: false,
  announcement: '',
});

export type PaneEvent =
  | { readonly type: 'reading began' }
  | { readonly type: 'reading lasts' }
  | { readonly type: 'reading went on'; readonly progress: ReadingProgress }
  | { readonly type: 'reading stopped' }
  | { readonly type: 'checked'; readonly result: Result }
  | { readonly type: 'trouble'; readonly trouble: Trouble }
  | { readonly type: 'front changed'; readonly front: Front }
  | { readonly type: 'theme changed'; readonly theme: Theme }
  | { readonly type: 'schedule chosen'; readonly key: string }
  | { readonly type: 'tab chosen'; readonly tab: Tab }
  | { readonly type: 'action opened'; readonly action: string }
  | { readonly type: 'action closed' }
  | { readonly type: 'sheet written'; readonly sheet: string }
  | { readonly type: 'first run over' }
  | { readonly type: 'announced'; readonly text: string };

/** A schedule of the workbook under a key that outlives a change of its cells: its sheet, and the how-manieth it is there. */
export interface KeyedSchedule {
  readonly key: string;
  readonly checked: CheckedSchedule;
}

export function keyed({ schedules }: CheckedWorkbook): readonly KeyedSchedule[] {
  const onSheet = new Map<string, number>();
  return schedules.map((checked) => {
    const { name } = checked.schedule.sheet;
    const nth = onSheet.get(name) ?? 0;
    onSheet.set(name, nth + 1);
    return { key: `${name}\n${nth}`, checked };
  });
}
