/** How far a batch has come, on a terminal. */
const WIDTH = 24;
const ERASE_LINE = '\r\u001b[K';
/** Between two drawings. */
const PAUSE = 100;

export interface Progress<Report> {
  readonly done: (report: Report) => void;
  /** Takes the bar away, so that something else can be written; it comes back with the next file. */
  readonly clear: () => void;
}

const NO_PROGRESS: Progress<unknown> = { done: () => undefined, clear: () => undefined };

/**
 * @param outcomeOf  what a report comes to, in one word
 * @param told       the outcomes that are counted beside the bar
 */
export function progressOn<Report>(
  stream: NodeJS.WriteStream,
  total: number,
  outcomeOf: (report: Report) => string,
  told: readonly string[],
): Progress<Report> {
  if (!stream.isTTY || total < 2) return NO_PROGRESS;
  const began = Date.now();
  const counts = new Map<string, number>();
  let finished = 0;
  let drawn = 0;
  let isShown = false;
  return {
    done: (report) => {
      finished++;
      const outcome = outcomeOf(report);
      counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
      const now = Date.now();
      if (isShown && now - drawn < PAUSE && finished < total) return;
      drawn = now;
      isShown = true;
      stream.write(`${ERASE_LINE}${barOf(finished, total, counts, now - began, told)}`);
    },
    clear: () => {
      if (isShown) stream.write(ERASE_LINE);
      isShown = false;
    },
  };
}

/** [######------] 1,200 of 5,000 · 3 breach · 12 wrong · 1 unreadable · 0:40 left */
export function barOf(
  finished: number,
  total: number,
  counts: ReadonlyMap<string, number>,
  milliseconds: number,
  told: readonly string[],
): string {
  const filled = Math.round((finished / total) * WIDTH);
  const many = told.flatMap((outcome) =>
    counts.get(outcome) ? [`${number(counts.get(outcome) ?? 0)} ${outcome}`] : [],
  );
  const left =
    finished > 0 && finished < total ? [`${clock((milliseconds / finished) * (total - finished))} left`] : [];
  return [
    `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${number(finished)} of ${number(total)}`,
    ...many,
    ...left,
  ].join(' · ');
}

const number = (value: number): string => value.toLocaleString('en-US');

function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
