/** Files side by side, each in a thread that its limits can end. */
import path from 'node:path';
import { Piscina } from 'piscina';
import { ExpectedFailure } from '../failure';
import { type Limits, tookTooLong, tookTooMuch } from './limits';
import type { Settled } from './settled';
import type { Asked, Tasks } from './worker';

type InputOf<T extends keyof Tasks> = Parameters<Tasks[T]>[0];
type ResultOf<T extends keyof Tasks> = Awaited<ReturnType<Tasks[T]>> extends Settled<infer R> ? R : never;

export interface Pool {
  readonly threads: number;
  /** @throws ExpectedFailure  in one sentence, where the task fails so, or takes more than its limits */
  readonly run: <T extends keyof Tasks>(task: T, input: InputOf<T>) => Promise<ResultOf<T>>;
  readonly close: () => Promise<void>;
}

/**
 * @param worker  the program of each thread, beside the command line
 */
export function poolOf(threads: number, limits: Limits, worker = path.join(__dirname, 'worker.cjs')): Pool {
  const pool = new Piscina({
    filename: worker,
    minThreads: 1,
    maxThreads: threads,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    // A thread keeps the formula engine, which takes a second to load.
    idleTimeout: 10_000,
  });
  const slots = new Slots(threads);
  return {
    threads,
    // A file's time begins when a thread is free for it, not when it is named.
    run: async <T extends keyof Tasks>(task: T, input: InputOf<T>) => {
      const settled = await slots.use(async () => {
        const signal = AbortSignal.timeout(limits.seconds * 1000);
        try {
          return (await pool.run({ task, input } satisfies Asked, { signal })) as Settled<ResultOf<T>>;
        } catch (error) {
          throw stopped(error, signal.aborted, limits);
        }
      });
      if ('failure' in settled) throw new ExpectedFailure(settled.failure);
      return settled.value;
    },
    close: () => pool.destroy(),
  };
}

/**
 * One task, within its limits.
 *
 * @param file  named in front of the sentence where the task is stopped; null where it is about no file
 */
export async function runWithin<T extends keyof Tasks>(
  limits: Limits,
  file: string | null,
  task: T,
  input: InputOf<T>,
): Promise<ResultOf<T>> {
  const pool = poolOf(1, limits);
  try {
    return await pool.run(task, input);
  } catch (error) {
    throw error instanceof Stopped && file !== null ? new Stopped(`${file}: ${error.message}`) : error;
  } finally {
    await pool.close();
  }
}

class Stopped extends ExpectedFailure {}

function stopped(error: unknown, isAborted: boolean, limits: Limits): unknown {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return new Stopped(tookTooMuch(limits));
  return isAborted ? new Stopped(tookTooLong(limits)) : error;
}

/** So many at a time; the others wait in their order. */
class Slots {
  private readonly waiting: (() => void)[] = [];

  constructor(private free: number) {}

  async use<T>(task: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((begin) => this.waiting.push(begin));
    try {
      return await task();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}
