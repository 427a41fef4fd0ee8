/** How far a batch has come, on a terminal. */
import { type Outcome, outcomeOf } from './outcome';
import type { FileReport } from '../report/report';

const WIDTH = 24;
const ERASE_LINE = '\r\u001b[K';
/** Between two drawings. */
const PAUSE = 100;

export interface Progress {
  readonly done: (report: FileReport) => void;
  /** Takes the bar away, so that something else can be written; it comes back with the next file. */
  readonly clear: () => void;
}

const NO_PROGRESS: Progress = { done: () => undefined, clear: () => undefined };

export function progressOn(stream: NodeJS.WriteStream, total: number): Progress {
  if (!stream.isTTY || total < 2) return NO_PROGRESS;
  const began = Date.now();
  const counts = new Map<Outcome, number>();
  let finished = 0;
  let drawn = 0;
  return {
    done: (report) => {
      finished++;
      const outcome = outcomeOf(report);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const now = Date.now();
      if (now - drawn < PAUSE && finished < total) return;
      drawn = now;
      stream.write(`${ERASE_LINE}${barOf(finished, total, counts, now - began)}`);
    },
    clear: () => stream.write(ERASE_LINE),
  };
}

/** [######------] 1,200 of 5,000 · 3 breach · 12 wrong · 1 unreadable · 0:40 left */
export function barOf(
  finished: number,
  total: number,
  counts: ReadonlyMap<Outcome, number>,
  milliseconds: number,
): string {
  const filled = Math.round((finished / total) * WIDTH);
  const told = (['breach', 'error', 'unreadable'] as const).flatMap((outcome) =>
    counts.get(outcome) ? [`${number(counts.get(outcome) ?? 0)} ${outcome}`] : [],
  );
  const left =
    finished > 0 && finished < total ? [`${clock((milliseconds / finished) * (total - finished))} left`] : [];
  return [
    `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${number(finished)} of ${number(total)}`,
    ...told,
    ...left,
  ].join(' · ');
}

const number = (value: number): string => value.toLocaleString('en-US');

function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
