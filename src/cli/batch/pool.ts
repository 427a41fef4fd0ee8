/** Workbooks checked side by side, each in a thread that its limits can end. */
import path from 'node:path';
import { Piscina } from 'piscina';
import type { FileReport } from '../report/report';
import { unusable } from './check-file';
import { inOneSentence } from './in-one-sentence';
import { type Limits, tookTooLong, tookTooMuch } from './limits';

export interface Pool {
  readonly threads: number;
  readonly check: (file: string) => Promise<FileReport>;
  readonly close: () => Promise<void>;
}

/**
 * @param worker  the program of each thread, beside the command line
 */
export function poolOf(threads: number, limits: Limits, worker = path.join(__dirname, 'check-worker.cjs')): Pool {
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
    // A workbook's time begins when a thread is free for it, not when it is named.
    check: (file) =>
      slots.use(async () => {
        const signal = AbortSignal.timeout(limits.seconds * 1000);
        try {
          return (await pool.run(file, { signal })) as FileReport;
        } catch (error) {
          return unusable(file, reasonOf(error, signal.aborted, limits));
        }
      }),
    close: () => pool.destroy(),
  };
}

function reasonOf(error: unknown, isAborted: boolean, limits: Limits): string {
  if ((error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY') return tookTooMuch(limits);
  return isAborted ? tookTooLong(limits) : inOneSentence(error);
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
