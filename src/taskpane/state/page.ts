import type { ReadingProgress } from '../port';
import { type KeyedSchedule, type PaneState, type Result, type Trouble, keyed } from './state';

/** What the pane as a whole shows. */
export type Page =
  /** The first check, still too short to speak of. */
  | { readonly kind: 'quiet' }
  | { readonly kind: 'reading'; readonly progress: ReadingProgress | null }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'unreadable'; readonly trouble: Trouble }
  | { readonly kind: 'first run'; readonly result: Result }
  | { readonly kind: 'none found'; readonly result: Result }
  | { readonly kind: 'several'; readonly result: Result; readonly schedules: readonly KeyedSchedule[] }
  | {
      readonly kind: 'schedule';
      readonly result: Result;
      readonly schedules: readonly KeyedSchedule[];
      readonly shown: KeyedSchedule;
    };

export function pageOf({ result, activity, trouble, current, isFirstRunOver }: PaneState): Page {
  if (!result) {
    if (activity.kind === 'stopped') return { kind: 'stopped' };
    if (activity.kind === 'reading')
      return activity.isLasting ? { kind: 'reading', progress: activity.progress } : { kind: 'quiet' };
    return trouble ? { kind: 'unreadable', trouble } : { kind: 'quiet' };
  }
  const schedules = keyed(result.checked);
  if (!schedules.length) {
    const isEmpty = result.reading.content.sheets.every(({ cells }) => !cells.length);
    return isEmpty && !isFirstRunOver ? { kind: 'first run', result } : { kind: 'none found', result };
  }
  const shown = schedules.find(({ key }) => key === current);
  return shown ? { kind: 'schedule', result, schedules, shown } : { kind: 'several', result, schedules };
}
