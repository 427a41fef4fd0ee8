/** The services that office.js names beside the workbook: at its start, and for `Office.addin`. */
import { Model } from './model';

export interface FunctionResult {
  value?: unknown;
  /** An Excel error such as `#N/A`, with the message that the function gave. */
  error?: string;
  message?: string;
}

/** As the runtime numbers them in its results. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
};
/** Among them "answer within 200 ms instead of 500". */
const ENABLED_FEATURES = [1, 2, 3, 4];

type SetResult = [invocation: number, ok: boolean, value: unknown, errorCode?: number];

/** office.js's own custom-functions runtime: it says when it is ready, and hands in results. */
export class CustomFunctionsService extends Model {
  readonly className = 'CustomFunctions';
  readonly ready: Promise<void>;
  private announceReady: () => void = () => undefined;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private next = 1;

  constructor() {
    super();
    this.ready = new Promise((announce) => {
      this.announceReady = announce;
    });
  }

  _setOsfControlContainerReadyForCustomFunctions(): void {
    this.announceReady();
  }

  _getEnabledFeatures(): number[] {
    return ENABLED_FEATURES;
  }

  setInvocationArrayResults(results: SetResult[]): void {
    for (const [invocation, ok, value, code] of results) {
      const error = ERRORS[code ?? 0] ?? '#VALUE!';
      this.waiting.get(invocation)?.(ok ? { value } : { error, message: String(value ?? '') });
      this.waiting.delete(invocation);
    }
  }

  /** A new invocation's number, and its result once the runtime hands it in. */
  expect(): { invocation: number; result: Promise<FunctionResult> } {
    const invocation = this.next++;
    return { invocation, result: new Promise((done) => this.waiting.set(invocation, done)) };
  }
}

class AddinService extends Model {
  readonly className = 'AddinInternalService';
  notifyActionHandlerReady(): void {}
}

/** `Office.addin.setStartupBehavior`: kept while the page is open. */
class PersistenceService extends Model {
  readonly className = 'AppRuntimePersistenceService';
  private state = 'Inactive';
  getAppRuntimeStartState(): string {
    return this.state;
  }
  setAppRuntimeStartState(state: string): void {
    this.state = state;
  }
}

/** `Office.addin.showAsTaskpane` and `hide`. */
class RuntimeService extends Model {
  readonly className = 'AppRuntimeService';
  private state = 'Visible';
  constructor(private readonly show: (visible: boolean) => void) {
    super();
  }
  getAppRuntimeState(): string {
    return this.state;
  }
  setAppRuntimeState(state: string): void {
    this.state = state;
    this.show(state === 'Visible');
  }
}

export interface Services {
  readonly functions: CustomFunctionsService;
  readonly byName: Readonly<Record<string, Model>>;
}

export function createServices(showPane: (visible: boolean) => void): Services {
  const functions = new CustomFunctionsService();
  return {
    functions,
    byName: {
      'Microsoft.ExcelServices.CustomFunctions': functions,
      'Microsoft.InternalService.AddinInternalService': new AddinService(),
      'Microsoft.AppRuntime.AppRuntimePersistenceService': new PersistenceService(),
      'Microsoft.AppRuntime.AppRuntimeService': new RuntimeService(showPane),
    },
  };
}
