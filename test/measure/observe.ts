/**
 * Watches a change on its way from the grid to the pane. Grid and pane share one thread: each step leaves a mark in the
 * browser's own trace, which knows both the time that has passed and the time that the thread has worked.
 */
import type { Browser, Frame, Page } from 'playwright-core';

/** Milliseconds that have passed, and milliseconds of work in them: a busy computer lengthens only the first. */
export interface Time {
  readonly passed: number;
  readonly worked: number;
}

/** Where the time goes between a change's event in the pane and the new verdict there. */
export const PARTS = ['editing', 'calculating', 'drawing', 'answering', 'pane'] as const;
export type Part = (typeof PARTS)[number];

export interface Change {
  readonly whole: Time;
  /**
   * Of the grid: `editing` closes the cell's editor and moves on, `calculating` and `drawing` are its own. `answering` is the host's,
   * for office.js; the rest is the pane's.
   */
  readonly parts: Readonly<Record<Part, Time>>;
  /** Until the browser has painted the verdict. */
  readonly painted: Time;
  readonly trips: number;
  readonly bytes: number;
}

const MARKS = [
  'began',
  'event',
  'asked',
  'answered',
  'calculating',
  'calculated',
  'drawing',
  'drawn',
  'verdict',
  'painted',
] as const;
type MarkName = (typeof MARKS)[number];

declare global {
  interface Window {
    /** The picture of the first covenant as it was before the change; null when no change is awaited. */
    shownBefore: string | null;
    isPainted: boolean;
  }
}

export interface Observed {
  /** Begins to watch for the next change. */
  next(): Promise<void>;
  /** It has come to a new verdict. */
  verdict(): Promise<void>;
  /** Of all changes so far; the end of watching. */
  changes(): Promise<readonly Change[]>;
}

export async function observe(browser: Browser, page: Page, pane: Frame): Promise<Observed> {
  await page.evaluate(watchGrid);
  await pane.evaluate(watchPane);
  await browser.startTracing(page, { categories: ['blink.user_timing'] });
  return {
    next: () => page.evaluate(begin),
    verdict: async () => {
      await page.waitForFunction(() => window.isPainted);
    },
    changes: async () => changesIn(JSON.parse(String(await browser.stopTracing())) as Trace),
  };
}

function begin(): void {
  const pane = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument;
  window.shownBefore = pane?.querySelector('[role="img"]')?.ariaLabel ?? '';
  window.isPainted = false;
  performance.mark('began');
}

function watchGrid(): void {
  window.shownBefore = null;
  const raf = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    raf((time) => {
      performance.mark('drawing');
      callback(time);
      performance.mark('drawn');
    });
  window.embeddedHost.grid.api.onCommandExecuted(({ id }, options) => {
    if (id === 'formula.mutation.set-formula-calculation-start') performance.mark('calculating');
    const isResult = (options as { applyFormulaCalculationResult?: boolean } | undefined)
      ?.applyFormulaCalculationResult;
    if (isResult) performance.mark('calculated');
  });
}

async function watchPane(): Promise<void> {
  const host = parent as unknown as Window & { performance: Performance };
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => {
      if (address === 'C8') host.performance.mark('event');
    });
    await context.sync();
  });
  const external = window.external as unknown as { Execute: (...given: unknown[]) => unknown };
  const execute = external.Execute.bind(external);
  // What only lets go of ranges overlaps the check, and takes no time.
  const isReading = (params: unknown): boolean => JSON.stringify(params).includes(String.raw`\"ActionType\":2`);
  external.Execute = (id, params, callback) => {
    if (!isReading(params)) return execute(id, params, callback);
    host.performance.mark('asked');
    return execute(id, params, (answer: { toArray?: () => [number, unknown[]] }, ...rest: unknown[]) => {
      const detail = String(answer.toArray?.()[1][2] ?? '').length;
      host.performance.mark('answered', { detail });
      (callback as (...given: unknown[]) => void)(answer, ...rest);
    });
  };
  new MutationObserver(() => {
    const shown = document.querySelector('[role="img"]')?.ariaLabel;
    if (host.shownBefore === null || shown === host.shownBefore) return;
    host.shownBefore = null;
    host.performance.mark('verdict');
    requestAnimationFrame(() =>
      setTimeout(() => {
        host.performance.mark('painted');
        host.isPainted = true;
      }),
    );
  }).observe(document.body, { subtree: true, attributeFilter: ['aria-label'] });
}

interface Trace {
  readonly traceEvents: readonly {
    readonly name: string;
    readonly cat: string;
    /** Microseconds by the clock, and of the thread's work. */
    readonly ts: number;
    readonly tts?: number;
    readonly args: { readonly data?: { readonly detail?: string } };
  }[];
}
interface Mark extends Time {
  readonly name: MarkName;
  readonly detail: number;
}

function changesIn({ traceEvents }: Trace): readonly Change[] {
  const marks = traceEvents
    .filter(({ name, cat }) => cat.includes('user_timing') && (MARKS as readonly string[]).includes(name))
    .map(({ name, ts, tts = 0, args }) => ({
      name: name as MarkName,
      passed: ts / 1000,
      worked: tts / 1000,
      detail: Number(args.data?.detail ?? 0),
    }))
    .sort((a, b) => a.passed - b.passed);
  const starts = marks.flatMap(({ name }, index) => (name === 'began' ? [index] : []));
  return starts.map((start, nth) => changeOf(marks.slice(start, starts[nth + 1])));
}

const NO_TIME: Time = { passed: 0, worked: 0 };
const plus = (a: Time, b: Time): Time => ({ passed: a.passed + b.passed, worked: a.worked + b.worked });
const minus = (a: Time, b: Time): Time => ({ passed: a.passed - b.passed, worked: a.worked - b.worked });

/** Walks the marks in order: each stretch between two of them belongs to one part. */
function changeOf(marks: readonly Mark[]): Change {
  const at = (name: MarkName): Mark => {
    const found = marks.find((mark) => mark.name === name);
    if (!found) throw new Error(`A change left no mark “${name}”.`);
    return found;
  };
  const [event, verdict] = [at('event'), at('verdict')];
  const parts: Record<Part, Time> = {
    editing: NO_TIME,
    calculating: NO_TIME,
    drawing: NO_TIME,
    answering: NO_TIME,
    pane: NO_TIME,
  };
  const open = { editing: 1, calculating: 0, drawing: 0, answering: 0 };
  let [last, trips, bytes] = [event, 0, 0];
  for (const mark of marks.slice(marks.indexOf(event) + 1, marks.indexOf(verdict) + 1)) {
    const part: Part = open.drawing
      ? 'drawing'
      : open.editing
        ? 'editing'
        : open.calculating
          ? 'calculating'
          : open.answering
            ? 'answering'
            : 'pane';
    parts[part] = plus(parts[part], minus(mark, last));
    last = mark;
    // The event comes in the middle of what the grid does for the key; the pane asks after that.
    if (mark.name === 'asked') open.editing = 0;
    if (mark.name === 'calculating') open.calculating = 1;
    else if (mark.name === 'calculated') open.calculating = 0;
    else if (mark.name === 'drawing') open.drawing = 1;
    else if (mark.name === 'drawn') open.drawing = 0;
    else if (mark.name === 'asked') open.answering++;
    else if (mark.name === 'answered') {
      open.answering--;
      trips++;
      bytes += mark.detail;
    }
  }
  return { whole: minus(verdict, event), parts, painted: minus(at('painted'), event), trips, bytes };
}
