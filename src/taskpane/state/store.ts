import { reduce } from './reducer';
import { type PaneEvent, type PaneState, beginning } from './state';
import type { Theme, Unsubscribe } from '../port';

export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => Unsubscribe;
}

export function createStore(theme: Theme): Store {
  let state = beginning(theme);
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
