/** A spreadsheet in memory: what it answers is set by a test, and what is asked of it is kept. */
import { isSameSheet } from '../../../src/workbook/same';
import type { Sheet } from '../../../src/workbook/sheet';
import {
  type Change,
  type Front,
  type ReadingProgress,
  SpreadsheetError,
  type SpreadsheetPort,
  type SpreadsheetProblem,
  type Theme,
  type WantedSheet,
  type WorkbookReading,
} from '../../../src/workbook/spreadsheet';

export interface FakeSpreadsheet extends SpreadsheetPort {
  /** What it holds now. */
  reading: WorkbookReading;
  /** What every reading is rejected with, while it is set. */
  problem: SpreadsheetProblem | null;
  /** Whether readings wait for `answer`. */
  isHeld: boolean;
  /** Answers the oldest reading that waits, with what the workbook held when it was asked. */
  readonly answer: () => Promise<void>;
  /** How often it was read, and which sheets; null for all of them. */
  readonly reads: (readonly string[] | null)[];
  /** What the last reading of single sheets asked for. */
  wanted: readonly WantedSheet[];
  readonly wentTo: (readonly [sheet: string, address: string | null])[];
  readonly change: (change: Change) => void;
  readonly activate: (front: Front) => void;
  readonly show: (theme: Theme) => void;
  readonly progress: (progress: ReadingProgress) => void;
}

export function fakeSpreadsheet(reading: WorkbookReading, theme: Theme = 'light'): FakeSpreadsheet {
  const listeners = {
    change: new Set<(change: Change) => void>(),
    front: new Set<(front: Front) => void>(),
    theme: new Set<(theme: Theme) => void>(),
  };
  const waiting: (() => void)[] = [];
  const answeredBefore = new Map<string, Sheet>();
  let onProgress: ((progress: ReadingProgress) => void) | undefined;
  const listen = <T>(set: Set<(value: T) => void>, listener: (value: T) => void) => {
    set.add(listener);
    return () => void set.delete(listener);
  };
  const answered = <T>(value: T, signal?: AbortSignal): Promise<T> =>
    new Promise((resolve, reject) => {
      const { problem } = fake;
      const settle = () => (problem ? reject(new SpreadsheetError(problem)) : resolve(value));
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      if (fake.isHeld) waiting.push(settle);
      else settle();
    });
  const fake: FakeSpreadsheet = {
    reading,
    problem: null,
    isHeld: false,
    reads: [],
    wanted: [],
    wentTo: [],
    answer: async () => {
      waiting.shift()?.();
      await settled();
    },
    read: (progressed, signal) => {
      fake.reads.push(null);
      for (const sheet of fake.reading.content.sheets) answeredBefore.set(sheet.name, sheet);
      onProgress = progressed;
      return answered(fake.reading, signal);
    },
    readSheets: (wanted) => {
      fake.wanted = wanted;
      fake.reads.push(wanted.map(({ sheet, areas }) => (areas === 'all' ? `${sheet}, whole` : sheet)));
      const { content, protectedSheets } = fake.reading;
      return answered(
        wanted.map(({ sheet: name }) => {
          const now = content.sheets.find((one) => one.name === name);
          if (!now) return null;
          const before = answeredBefore.get(name);
          const sheet = before && isSameSheet(before, now) ? before : now;
          answeredBefore.set(name, sheet);
          return { sheet, isProtected: protectedSheets.has(name) };
        }),
      );
    },
    onChanged: (listener) => Promise.resolve(listen(listeners.change, listener)),
    onSheetActivated: (listener) => Promise.resolve(listen(listeners.front, listener)),
    goTo: (sheet, address) => {
      fake.wentTo.push([sheet, address]);
      return fake.problem ? Promise.reject(new SpreadsheetError(fake.problem)) : Promise.resolve();
    },
    theme: () => theme,
    onThemeChanged: (listener) => listen(listeners.theme, listener),
    change: (change) => listeners.change.forEach((listener) => listener(change)),
    activate: (front) => listeners.front.forEach((listener) => listener(front)),
    show: (shown) => listeners.theme.forEach((listener) => listener(shown)),
    progress: (progress) => onProgress?.(progress),
  };
  return fake;
}

/** Every promise that can be kept has been kept. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
