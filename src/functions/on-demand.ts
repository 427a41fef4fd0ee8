/** The functions over decimals, with their derivations and refusals: they are loaded when a cell first needs one. */
import type { FunctionId } from './ids';
import type { registry } from './registry';

type Registry = typeof registry;

let loaded: Registry | null = null;
let loading: Promise<Registry> | null = null;

/** What a function answers: at once where the functions are there, else when they are. */
export function exactly(id: FunctionId, given: readonly unknown[]): unknown {
  return loaded ? answerOf(loaded, id, given) : load().then((functions) => answerOf(functions, id, given));
}

/** For a page that holds the functions already. */
export function provide(functions: Registry): void {
  loaded = functions;
}

const answerOf = (functions: Registry, id: FunctionId, given: readonly unknown[]): unknown => functions[id]?.(...given);

/** What could not be loaded is asked for again when the next cell needs it; a cell shows why it has no value, and never another one. */
function load(): Promise<Registry> {
  return (loading ??= loadedNow());
}

async function loadedNow(): Promise<Registry> {
  try {
    ({ registry: loaded } = await import(/* webpackChunkName: "on-demand" */ './registry'));
    return loaded;
  } catch {
    loading = null;
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, NOT_LOADED);
  }
}

const NOT_LOADED =
  'A part of Covenant could not be loaded from its server, so there is no value. Check the connection, then recalculate with Ctrl+Alt+F9.';
