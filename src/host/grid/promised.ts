/** What functions answer later: until then their cells show #BUSY!, and then everything is calculated once more. */
import { type Failure, failureOfThrown } from './results';

const BUSY: Failure = { code: '#BUSY!', message: '' };

export class Promised {
  /** By function and arguments: what came of the promise. */
  private readonly settled = new Map<string, unknown>();
  private readonly waiting = new Set<string>();

  /** @param recalculate  asked once for all that settled at the same time */
  constructor(private readonly recalculate: () => void) {}

  /** What a cell shows of an answer to a call. */
  shown(id: string, given: readonly unknown[], answer: unknown): unknown {
    if (!isPromise(answer)) return answer;
    const call = JSON.stringify([id, given]);
    if (this.settled.has(call)) {
      answer.then(undefined, () => undefined);
      return this.settled.get(call);
    }
    const settle = (outcome: unknown): void => {
      this.settled.set(call, outcome);
      this.waiting.delete(call);
      if (!this.waiting.size) this.recalculate();
    };
    this.waiting.add(call);
    answer.then(settle, (thrown: unknown) => settle(failureOfThrown(thrown)));
    return BUSY;
  }

  /** Another page, other answers. */
  forget(): void {
    this.settled.clear();
  }
}

const isPromise = (answer: unknown): answer is PromiseLike<unknown> =>
  typeof answer === 'object' && answer !== null && 'then' in answer;
