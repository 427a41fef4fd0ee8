/** `window.external` of one pane, as Excel for Windows offers it to office.js. */
import { LOCALE, type ThemeColors, createContext } from './context';
import type { Request, Response } from './messages';
import type { FunctionResult, Services } from './services';

const EXECUTE_BATCH = 93;
const MESSAGES_EVENT = 33;
const SELECTION_CHANGED_EVENT = 2;
const FUNCTION_CATEGORY = 1;
const INVOKE_FUNCTION = 1000;
const EVENT_CATEGORY = 65536;
const UNSUPPORTED = 5001;
const IN_CELL_EDIT = 5004;
const DELAY_FOR_CELL_EDIT = 64;
const REQUEST_FLAGS = 6;
const REQUEST_BODY = 4;
/** 1 for the shared runtime, 2 for custom functions. */
const RUNTIME_FLAGS = '3';

type Callback = (...results: unknown[]) => void;
type Entry = [category: number, type: number, target: string, message: string, id: number];
const safeArray = <T>(array: T[]) => ({ toArray: () => array });

/** Whether a person is typing in a cell, and when that is over. */
export interface Editing {
  now(): boolean;
  over(): Promise<void>;
}

export interface PaneOptions {
  /** Carries out one batch, after those before it. */
  run(request: Request, answer: (response: Response) => void): void;
  editing: Editing;
  services: Services;
  documentUrl: string;
  theme(): ThemeColors;
}

export interface Pane {
  readonly external: object;
  /** Tells office.js of an event of the workbook. */
  fire(eventType: number, targetId: string, message: object): void;
  /** The event of the older, common API. */
  selectionChanged(): void;
  /** Calls a custom function through office.js's own runtime. */
  callFunction(id: string, values: unknown[]): Promise<FunctionResult>;
}

export function createPane({ run, editing, services, documentUrl, theme }: PaneOptions): Pane {
  const sinks = new Map<string, Callback>();
  const context = createContext(documentUrl, theme);

  const send = (entry: Entry) =>
    sinks.get(`${MESSAGES_EVENT}/`)?.(MESSAGES_EVENT, safeArray([safeArray<unknown>(entry)]));

  async function execute(id: number, params: unknown[][], callback: Callback): Promise<void> {
    await null; // office.js expects its answer later, never within the call
    const [given = []] = params;
    if (id !== EXECUTE_BATCH) return callback(UNSUPPORTED);
    const waits = (Number(given[REQUEST_FLAGS]) & DELAY_FOR_CELL_EDIT) !== 0;
    if (editing.now() && !waits) return callback(IN_CELL_EDIT);
    await editing.over();
    run(JSON.parse(String(given[REQUEST_BODY])) as Request, (response) =>
      callback(safeArray([0, [200, [], JSON.stringify(response)]]), 0),
    );
  }

  return {
    external: {
      GetHostInfo: () => ['Excel', 'Win32', '16.01', LOCALE, 'embedded', '', 'disableLogging', RUNTIME_FLAGS].join('|'),
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: execute,
      RegisterEvent(id: number, target: string, sink: Callback, done: Callback) {
        sinks.set(`${id}/${target}`, sink);
        setTimeout(() => done(0));
      },
      UnregisterEvent(id: number, target: string, done: Callback) {
        sinks.delete(`${id}/${target}`);
        setTimeout(() => done(0));
      },
    },
    fire: (type, target, message) => void send([EVENT_CATEGORY, type, target, JSON.stringify(message), 0]),
    selectionChanged: () =>
      void sinks.get(`${SELECTION_CHANGED_EVENT}/`)?.(SELECTION_CHANGED_EVENT, safeArray<unknown>([])),
    async callFunction(id, values) {
      await services.functions.ready;
      const { invocation, result } = services.functions.expect();
      const message = JSON.stringify([invocation, id, values, null, 0, null]);
      send([FUNCTION_CATEGORY, INVOKE_FUNCTION, '', message, invocation]);
      return result;
    },
  };
}
