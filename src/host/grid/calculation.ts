import type { ICommandInfo, IExecutionOptions, Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';

const LIMIT = 30_000;
const LOOK_AGAIN = 1_000;
const FORMATTING = new Set([
  'sheet.command.set-style',
  'sheet.command.set-border',
  'sheet.command.clear-selection-format',
]);

/** The private members of Univer's trigger that starting a calculation early needs. */
interface Trigger {
  _setTimeoutKey: number;
  _waitingCommandQueue: unknown[];
  _executionInProgressParams: unknown;
  _executingDirtyData: unknown;
  _generateDirty(commands: unknown[]): unknown;
  _mergeDirty(a: unknown, b: unknown): unknown;
}

/**
 * When are the formulas' values ready?
 *
 * Univer starts a calculation 100 ms after the last command that makes something dirty, and says nothing when there is
 * nothing to calculate. So: know whether a command made something dirty, and follow the calculation's own session.
 */
export class Calculation {
  private scheduled = false;
  private readonly waiting = new Set<() => void>();
  private session: FormulaCalculationSessionService | undefined;

  constructor(
    private readonly api: FUniver,
    private readonly injector: Injector,
  ) {
    api.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.scheduled = false;
      else if (this.makesDirty(command, options)) this.scheduled = true;
    });
  }

  /** A workbook was opened: Univer has its services now (not before), and calculates the workbook. */
  opened(): void {
    this.scheduled = true;
    if (this.session) return;
    this.session = this.injector.get(FormulaCalculationSessionService);
    this.session.state$.subscribe(() =>
      setTimeout(() => {
        this.waiting.forEach((go) => go());
        this.waiting.clear();
      }),
    );
  }

  /** Everything written so far is calculated, and the results stand in the cells. */
  async settled(): Promise<void> {
    const end = Date.now() + LIMIT;
    while (this.scheduled || this.running) {
      if (Date.now() > end) throw new Error(`The calculation did not end within ${LIMIT / 1000} seconds.`);
      // Never two at once: the first one's end would pass for the second's.
      if (!this.running) this.hurry();
      await new Promise<void>((go) => {
        this.waiting.add(go);
        setTimeout(go, LOOK_AGAIN);
      });
    }
  }

  /** Calculates every formula anew. */
  recalculate(): void {
    this.scheduled = true;
    this.api.getFormula().executeCalculation();
  }

  /** Starts the scheduled calculation now instead of after Univer's 100 ms; without the private members it only takes longer. */
  private hurry(): void {
    const trigger = this.injector.get(TriggerCalculationController) as unknown as Partial<Trigger>;
    const { _waitingCommandQueue: queue, _executionInProgressParams: busy } = trigger;
    if (!queue?.length || !trigger._generateDirty || !trigger._mergeDirty || busy) return;
    clearTimeout(trigger._setTimeoutKey);
    trigger._executingDirtyData = trigger._mergeDirty(trigger._executingDirtyData, trigger._generateDirty(queue));
    trigger._waitingCommandQueue = [];
    const params = { ...(trigger._executingDirtyData as object) };
    void this.api.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  private get running(): boolean {
    if (!this.session) return false;
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    return started && !(resultApplied && (stopped || completed || resultEmitted));
  }

  /** The same test as Univer's TriggerCalculationController. */
  private makesDirty(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
    if (!this.injector.get(IActiveDirtyManagerService).get(command.id)) return false;
    if (command.id !== SetRangeValuesMutation.id) return true;
    const { trigger = '' } = command.params as { trigger?: string };
    return !options?.onlyLocal && !FORMATTING.has(trigger);
  }
}
