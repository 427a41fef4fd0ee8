/** Carries out the pane's batches, one after another, on the workbook that is open. */
import type { Events } from '../grid/events';
import type { Grid } from '../grid/grid';
import type { Workbook } from '../model/workbook';
import { HostError } from '../protocol/errors';
import { Interpreter } from '../protocol/interpreter';
import type { Request, Response } from '../protocol/messages';
import type { Services } from '../protocol/services';

export class BatchRunner {
  private last: Promise<unknown>;
  private start: () => void = () => undefined;
  private readonly refusals = new Map<string, HostError>();

  constructor(
    private readonly grid: Grid,
    private readonly events: Events,
    private readonly book: () => Workbook | undefined,
  ) {
    this.last = new Promise<void>((start) => {
      this.start = start;
    });
  }

  /** There is a workbook now: batches that waited for it run. */
  opened(): void {
    this.start();
  }

  /** Makes a member fail as Excel would, until it is called with null: for states that the grid cannot be in. */
  refuse(member: string, code: string | null, message = 'Refused by the host.'): void {
    if (code === null) this.refusals.delete(member);
    else this.refusals.set(member, new HostError(code, message));
  }

  /** For one page in the pane; what it holds references to ends with the workbook. */
  forPane(services: Services): (request: Request, answer: (response: Response) => void) => void {
    let interpreter: Interpreter | undefined;
    let of: Workbook | undefined;
    return (request, answer) => {
      const run = async () => {
        const book = this.book();
        if (!book) throw new Error('No workbook is open.');
        if (!interpreter || of !== book) interpreter = new Interpreter(book, services.byName, this.hooks);
        of = book;
        this.grid.undo.begin();
        this.events.hold();
        try {
          answer(await interpreter.execute(request));
        } finally {
          this.grid.undo.end();
          this.events.release();
        }
      };
      this.last = this.last.then(run).catch(this.hooks.onInternalError);
    };
  }

  private readonly hooks = {
    beforeQuery: async () => {
      this.grid.undo.pause();
      await this.grid.calculation.settled();
      this.grid.undo.resume();
    },
    // To the console as an uncaught error, where tests and people look for the host's own defects.
    onInternalError: (error: unknown) => reportError(error),
    refusal: (member: string) => this.refusals.get(member),
  };
}
