import type { CheckedWorkbook } from '../../schedule-a/check';
import type { Front } from '../port';
import { type PaneEvent, type PaneState, keyed } from './state';

export function reduce(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'reading began':
      return { ...state, activity: { kind: 'reading', isLasting: false, progress: null } };
    case 'reading lasts':
      return state.activity.kind === 'reading' ? { ...state, activity: { ...state.activity, isLasting: true } } : state;
    case 'reading went on':
      return state.activity.kind === 'reading'
        ? { ...state, activity: { ...state.activity, progress: event.progress } }
        : state;
    case 'reading stopped':
      return { ...state, activity: { kind: 'stopped' } };
    case 'checked': {
      const { reading, checked } = event.result;
      const hasMoved = !isSameFront(state.result?.reading.front, reading.front);
      return {
        ...state,
        result: event.result,
        activity: { kind: 'idle' },
        trouble: null,
        current:
          firstOn(checked, state.awaited) ??
          (hasMoved ? follow(state.current, checked, reading.front) : stay(state.current, checked, reading.front)),
        awaited: null,
      };
    }
    case 'trouble':
      return { ...state, activity: { kind: 'idle' }, trouble: event.trouble };
    case 'front changed': {
      if (!state.result) return state;
      const { checked, reading } = state.result;
      return {
        ...state,
        result: { ...state.result, reading: { ...reading, front: event.front } },
        current: follow(state.current, checked, event.front),
      };
    }
    case 'theme changed':
      return { ...state, theme: event.theme };
    case 'schedule chosen':
      return { ...state, current: event.key };
    case 'tab chosen':
      return { ...state, tab: event.tab };
    case 'action opened':
      return { ...state, action: event.action };
    case 'action closed':
      return { ...state, action: null };
    case 'sheet written':
      return { ...state, awaited: event.sheet };
    case 'first run over':
      return { ...state, isFirstRunOver: true };
    case 'announced':
      return { ...state, announcement: event.text };
  }
}

const isSameFront = (a: Front | undefined, b: Front): boolean =>
  a?.kind === b.kind && (a.kind !== 'sheet' || b.kind !== 'sheet' || a.name === b.name);

const firstOn = (checked: CheckedWorkbook, sheet: string | null): string | undefined =>
  keyed(checked).find((one) => one.checked.schedule.sheet.name === sheet)?.key;

/** The pane follows to a sheet with a schedule, and stays with what it shows where the sheet in front holds none. */
function follow(current: string | null, checked: CheckedWorkbook, front: Front): string | null {
  const schedules = keyed(checked);
  const inFront = schedules.filter((one) => front.kind === 'sheet' && one.checked.schedule.sheet.name === front.name);
  if (inFront.some(({ key }) => key === current)) return current;
  return inFront[0]?.key ?? stay(current, checked, null);
}

function stay(current: string | null, checked: CheckedWorkbook, front: Front | null): string | null {
  const schedules = keyed(checked);
  if (schedules.some(({ key }) => key === current)) return current;
  if (front) return follow(null, checked, front);
  return schedules.length === 1 ? (schedules[0]?.key ?? null) : null;
}
