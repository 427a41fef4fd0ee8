/** Reads and checks whenever something changes. What was read before a change that came in meanwhile is never shown. */
import type { CheckedWorkbook } from '../../schedule-a/check';
import { announcementOf } from '../model/answer';
import {
  type Change,
  type ChangedAreas,
  type Front,
  SpreadsheetError,
  type SpreadsheetPort,
  type Unsubscribe,
  type WantedSheet,
  type WorkbookReading,
} from '../port';
import { isSameContent } from '../../workbook/same';
import type { Checker } from './checker';
import type { Clock } from './clock';
import { type PaneEvent, type PaneState, type Trouble, keyed } from './state';

/** A first check that takes longer shows how far it is; a later one says that it goes on. */
const FIRST_LASTS = 300;
const LATER_LASTS = 1000;
/** How long nothing has changed before the new answer is read out, and sheets that were read again in parts are read whole. */
const RESTED = 1000;
/** Reading them whole may take at most this part of the time. */
const PART_OF_TIME = 1 / 10;

export interface Controller {
  readonly start: () => Promise<void>;
  readonly checkAgain: () => void;
  readonly stop: () => void;
  readonly goTo: (sheet: string, cell: string | null) => void;
  readonly close: () => void;
}

export interface Parts {
  readonly port: SpreadsheetPort;
  readonly check: Checker;
  readonly clock: Clock;
  readonly store: { readonly state: () => PaneState; readonly dispatch: (event: PaneEvent) => void };
}

type Pending = { readonly all: boolean; readonly sheets: ReadonlyMap<string, ChangedAreas> };
const NOTHING: Pending = { all: false, sheets: new Map() };
const EVERYTHING: Pending = { all: true, sheets: new Map() };

export function createController({ port, check, clock, store }: Parts): Controller {
  const subscriptions: Unsubscribe[] = [];
  let pending = NOTHING;
  let running: AbortController | null = null;
  /** As it was last read; newer than what is shown while a change is still to be read. */
  let read: WorkbookReading | null = null;
  /** What came in front since the last reading of the whole workbook began. */
  let front: Front | null = null;
  let callOffRest = (): void => undefined;
  /** Read again in parts: what no event tells, such as the cells that an array formula fills, may have changed beside them. */
  const inParts = new Set<string>();
  /** How long the last reading took that was not in parts. */
  let tookWhole = 0;

  const run = async (): Promise<void> => {
    if (running) return;
    const mine = (running = new AbortController());
    const isCurrent = (): boolean => running === mine;
    store.dispatch({ type: 'reading began' });
    const callOff = clock.after(store.state().result ? LATER_LASTS : FIRST_LASTS, () => {
      if (isCurrent()) store.dispatch({ type: 'reading lasts' });
    });
    try {
      while (pending.all || pending.sheets.size) {
        const wanted = pending;
        pending = NOTHING;
        const reading = await readWanted(wanted, mine.signal, isCurrent);
        if (!isCurrent()) return;
        if (reading) read = reading;
        else pending = EVERYTHING;
      }
      if (read) show(read);
    } catch (error) {
      if (!isCurrent()) return;
      pending = EVERYTHING;
      store.dispatch({ type: 'trouble', trouble: troubleOf(error) });
    } finally {
      callOff();
      if (isCurrent()) running = null;
    }
  };

  /** null where the sheets are not the ones known any more. */
  const readWanted = async (
    { all, sheets }: Pending,
    signal: AbortSignal,
    isCurrent: () => boolean,
  ): Promise<WorkbookReading | null> => {
    const began = clock.now().getTime();
    const isWhole = all || !read || [...sheets.values()].every((areas) => areas === 'all');
    const reading = await (all || !read ? readAll(signal, isCurrent) : readSome(read, sheets));
    if (isWhole) tookWhole = clock.now().getTime() - began;
    return reading;
  };

  const readAll = (signal: AbortSignal, isCurrent: () => boolean): Promise<WorkbookReading> => {
    front = null;
    inParts.clear();
    return port.read((progress) => {
      if (isCurrent()) store.dispatch({ type: 'reading went on', progress });
    }, signal);
  };

  const readSome = async (known: WorkbookReading, sheets: Pending['sheets']): Promise<WorkbookReading | null> => {
    const checked = store.state().result?.checked;
    const followers = sheetsChecked(checked).map((name) => [name, []] as const);
    const wanted = [...joined(sheets, followers)].map(([sheet, areas]) => wantedOf(sheet, areas, checked));
    for (const { sheet, areas } of wanted) {
      if (areas === 'all') inParts.delete(sheet);
      else inParts.add(sheet);
    }
    return withSheets(known, wanted, await port.readSheets(wanted));
  };

  const show = (asRead: WorkbookReading): void => {
    const reading = { ...asRead, front: front ?? asRead.front };
    const { result } = store.state();
    const isAsShown = result && isSameContent(result.reading.content, reading.content);
    const checked = isAsShown ? result.checked : check(reading.content);
    store.dispatch({ type: 'checked', result: { reading, checked, at: clock.now() } });
    callOffRest();
    callOffRest = clock.after(Math.max(RESTED, tookWhole / PART_OF_TIME), rest);
  };

  const rest = (): void => {
    announce();
    if (inParts.size) request({ all: false, sheets: new Map([...inParts].map((name) => [name, 'all'])) });
  };

  const announce = (): void => {
    const { result, current, announcement } = store.state();
    const shown = result && keyed(result.checked).find(({ key }) => key === current);
    const text = shown && result ? announcementOf(shown.checked, result.checked.supporting) : '';
    if (text !== announcement) store.dispatch({ type: 'announced', text });
  };

  const request = ({ all, sheets }: Pending): void => {
    pending = { all: pending.all || all, sheets: joined(pending.sheets, sheets) };
    callOffRest();
    void run();
  };

  const changed = (change: Change): void =>
    request(change.kind === 'workbook' ? EVERYTHING : { all: false, sheets: new Map([[change.sheet, change.areas]]) });

  const broughtInFront = (sheet: Front): void => {
    front = sheet;
    store.dispatch({ type: 'front changed', front });
  };

  const checkAgain = (): void => {
    running?.abort();
    running = null;
    request(EVERYTHING);
  };

  return {
    start: async () => {
      subscriptions.push(port.onThemeChanged((theme) => store.dispatch({ type: 'theme changed', theme })));
      checkAgain();
      try {
        subscriptions.push(await port.onChanged(changed));
        subscriptions.push(await port.onSheetActivated(broughtInFront));
      } catch (error) {
        store.dispatch({ type: 'trouble', trouble: troubleOf(error) });
      }
    },
    checkAgain,
    stop: () => {
      running?.abort();
      running = null;
      pending = EVERYTHING;
      store.dispatch({ type: 'reading stopped' });
    },
    goTo: (sheet, cell) => {
      port.goTo(sheet, cell).catch((error: unknown) => {
        store.dispatch({ type: 'trouble', trouble: troubleOf(error) });
      });
    },
    close: () => {
      running?.abort();
      callOffRest();
      for (const unsubscribe of subscriptions) unsubscribe();
    },
  };
}

/** A change elsewhere may have reached them through their formulas. */
const sheetsChecked = (checked: CheckedWorkbook | undefined): readonly string[] =>
  checked
    ? [...checked.schedules.map(({ schedule }) => schedule.sheet.name), ...checked.supporting.map(({ sheet }) => sheet)]
    : [];

/** Rows above and below a schedule that speak of it: a cover, answers. */
const AROUND = 60;

/** The verdict hangs on the formulas of the schedules; those of large workings beside them are read once nothing changes any more. */
function wantedOf(sheet: string, areas: ChangedAreas, checked: CheckedWorkbook | undefined): WantedSheet {
  if (checked?.supporting.some((one) => one.sheet === sheet)) return { sheet, areas };
  const on = checked?.schedules.filter(({ schedule }) => schedule.sheet.name === sheet) ?? [];
  const formulasIn = on.map(({ schedule: { firstRow, lastRow } }) => ({
    top: Math.max(0, firstRow - AROUND),
    left: 0,
    bottom: lastRow + AROUND,
    right: Infinity,
  }));
  return { sheet, areas, formulasIn };
}

function joined(first: Pending['sheets'], second: Iterable<readonly [string, ChangedAreas]>): Pending['sheets'] {
  const all = new Map(first);
  for (const [sheet, areas] of second) {
    const known = all.get(sheet) ?? [];
    all.set(sheet, known === 'all' || areas === 'all' ? 'all' : [...known, ...areas]);
  }
  return all;
}

function withSheets(
  reading: WorkbookReading,
  wanted: readonly WantedSheet[],
  sheets: Awaited<ReturnType<SpreadsheetPort['readSheets']>>,
): WorkbookReading | null {
  const byName = new Map(wanted.map(({ sheet }, index) => [sheet, sheets[index] ?? null]));
  const known = new Set(reading.content.sheets.map(({ name }) => name));
  if ([...byName].some(([name, one]) => one === null || !known.has(name))) return null;
  const protectedSheets = new Set(reading.protectedSheets);
  for (const [name, one] of byName) {
    if (one?.isProtected) protectedSheets.add(name);
    else protectedSheets.delete(name);
  }
  const content = reading.content.sheets.map((sheet) => byName.get(sheet.name)?.sheet ?? sheet);
  return { ...reading, protectedSheets, content: { ...reading.content, sheets: content } };
}

function troubleOf(error: unknown): Trouble {
  if (error instanceof SpreadsheetError) return error.problem;
  return { kind: 'defect', message: error instanceof Error ? error.message : String(error) };
}
