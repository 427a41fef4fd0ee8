import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { registry } from '../../../src/functions/registry';
import { createChecker } from '../../../src/taskpane/state/checker';
import type { Clock } from '../../../src/taskpane/state/clock';
import { createController } from '../../../src/taskpane/state/controller';
import { createStore } from '../../../src/taskpane/state/store';
import { fakeSpreadsheet, settled } from '../support/fake-spreadsheet';
import { PROBLEMS, STATES, type StateName } from '../support/states';

/** Time that goes on only when a test says so. */
function heldClock(): Clock & { readonly pass: (milliseconds: number) => void } {
  let now = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  return {
    now: () => new Date(now),
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (milliseconds) => {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now)) {
        timers.delete(timer);
        timer.run();
      }
    },
  };
}

function pane(state: StateName, isHeld = false) {
  const spreadsheet = fakeSpreadsheet(STATES[state]);
  spreadsheet.isHeld = isHeld;
  const clock = heldClock();
  const store = createStore('light');
  const check = jest.fn(createChecker(CALIX_2013, registry));
  const controller = createController({ port: spreadsheet, check, clock, store });
  const debt = (): string | undefined =>
    store.state().result?.checked.schedules[0]?.evaluation.amount('I.A.1')?.amount.toFixed(2);
  return { spreadsheet, clock, store, check, controller, debt };
}

async function shown(state: StateName) {
  const opened = pane(state);
  void opened.controller.start();
  await settled();
  return opened;
}

const SHEET = 'Sched A Q4 2015';
const AMOUNT = { top: 5, left: 5, bottom: 5, right: 5 };
const CELLS = { kind: 'cells', sheet: SHEET, areas: [AMOUNT] } as const;

describe('the first check', () => {
  test('reads the workbook once and shows what the check says', async () => {
    const { spreadsheet, store } = await shown('compliant');
    expect(spreadsheet.reads).toEqual([null]);
    expect(store.state()).toMatchObject({ current: `${SHEET}\n0`, activity: { kind: 'idle' }, trouble: null });
  });

  test('says that it lasts after 300 ms, how far it is, and can be stopped and begun again', async () => {
    const { spreadsheet, clock, store, controller } = pane('compliant', true);
    void controller.start();
    clock.pass(299);
    expect(store.state().activity).toMatchObject({ kind: 'reading', isLasting: false });
    clock.pass(1);
    const progress = { sheetsRead: 14, sheets: 32, cellsRead: 61_200 };
    spreadsheet.progress(progress);
    expect(store.state().activity).toEqual({ kind: 'reading', isLasting: true, progress });
    controller.stop();
    await spreadsheet.answer();
    expect(store.state()).toMatchObject({ activity: { kind: 'stopped' }, result: null, trouble: null });
    controller.checkAgain();
    await spreadsheet.answer();
    expect(store.state().result).not.toBeNull();
  });
});

describe('a change', () => {
  test('reads its sheet again, and the schedules', async () => {
    const { spreadsheet, debt } = await shown('clean');
    spreadsheet.reading = STATES.breach;
    spreadsheet.change(CELLS);
    await settled();
    expect(spreadsheet.reads).toEqual([null, [SHEET]]);
    expect(debt()).toBe('37980209.35');
  });

  test('of a sheet without a schedule reaches the schedules that follow it', async () => {
    const { spreadsheet } = await shown('several');
    spreadsheet.change({ kind: 'cells', sheet: 'Notes', areas: [AMOUNT] });
    await settled();
    expect(spreadsheet.reads.at(-1)).toEqual(['Notes', SHEET, 'Sched A Q3 2015', 'Draft']);
  });

  test('is read in its cells; once it has rested for a second, its sheets are read whole, and no more', async () => {
    const { spreadsheet, clock } = await shown('several');
    spreadsheet.change(CELLS);
    await settled();
    clock.pass(999);
    expect(spreadsheet.reads).toHaveLength(2);
    spreadsheet.change({ kind: 'cells', sheet: 'Notes', areas: [] });
    await settled();
    clock.pass(1000);
    await settled();
    const whole = [SHEET, 'Sched A Q3 2015', 'Draft', 'Notes'].map((name) => `${name}, whole`);
    expect(spreadsheet.reads.slice(3)).toEqual([whole]);
    clock.pass(60_000);
    await settled();
    expect(spreadsheet.reads).toHaveLength(4);
  });

  test('is read with the formulas of the schedules first, where a sheet has too many', async () => {
    const { spreadsheet, store } = await shown('several');
    spreadsheet.change({ kind: 'cells', sheet: 'Notes', areas: [AMOUNT] });
    await settled();
    const [notes, schedule] = spreadsheet.wanted;
    expect(notes).toEqual({ sheet: 'Notes', areas: [AMOUNT], formulasIn: [] });
    const located = store.state().result?.checked.schedules[0]?.schedule;
    const [box, ...others] = schedule?.formulasIn ?? [];
    expect([schedule?.sheet, schedule?.areas, others]).toEqual([SHEET, [], []]);
    for (const line of located?.lines ?? []) {
      expect(line.at.row).toBeGreaterThanOrEqual(box?.top ?? NaN);
      expect(line.at.row).toBeLessThanOrEqual(box?.bottom ?? NaN);
    }
    expect(box).toMatchObject({ left: 0, right: Infinity });
  });

  test('of which it is not told where it is reads the sheet whole', async () => {
    const { spreadsheet, clock } = await shown('clean');
    spreadsheet.change({ kind: 'cells', sheet: SHEET, areas: 'all' });
    await settled();
    expect(spreadsheet.reads).toEqual([null, [`${SHEET}, whole`]]);
    clock.pass(60_000);
    await settled();
    expect(spreadsheet.reads).toHaveLength(2);
  });

  test('of a workbook that takes long to read is read whole after a longer rest', async () => {
    const { spreadsheet, clock, controller } = pane('clean', true);
    void controller.start();
    clock.pass(500);
    await spreadsheet.answer();
    spreadsheet.isHeld = false;
    spreadsheet.change(CELLS);
    await settled();
    clock.pass(4999);
    await settled();
    expect(spreadsheet.reads).toEqual([null, [SHEET]]);
    clock.pass(1);
    await settled();
    expect(spreadsheet.reads.at(-1)).toEqual([`${SHEET}, whole`]);
  });

  test('reaches the sheets beside the schedules as well', async () => {
    const { spreadsheet, store } = await shown('beside');
    spreadsheet.change(CELLS);
    await settled();
    expect(spreadsheet.reads.at(-1)).toEqual(expect.arrayContaining([SHEET, 'Closing']));
    const [beside] = store.state().result?.checked.supporting ?? [];
    expect(beside?.findings[0]).toMatchObject({ rule: 'closing-effective', cell: 'B5' });
  });

  test('of the workbook, or of a sheet not known, reads all of it', async () => {
    const { spreadsheet } = await shown('clean');
    spreadsheet.change({ kind: 'workbook' });
    await settled();
    spreadsheet.change({ kind: 'cells', sheet: 'New', areas: [AMOUNT] });
    await settled();
    expect(spreadsheet.reads).toEqual([null, null, ['New', SHEET], null]);
  });

  test('that comes in while the sheet is read: what was read before it is never shown', async () => {
    const { spreadsheet, store, debt } = await shown('clean');
    const seen: (string | undefined)[] = [];
    store.subscribe(() => seen.push(debt()));
    spreadsheet.isHeld = true;
    spreadsheet.reading = STATES.limit;
    spreadsheet.change(CELLS);
    spreadsheet.reading = STATES.breach;
    spreadsheet.change(CELLS);
    spreadsheet.change(CELLS);
    await spreadsheet.answer();
    await spreadsheet.answer();
    expect(new Set(seen)).toEqual(new Set(['20000000.00', '37980209.35']));
    expect(spreadsheet.reads).toHaveLength(3);
  });

  test('that changed nothing is not checked', async () => {
    const { spreadsheet, check } = await shown('clean');
    spreadsheet.reading = structuredClone(STATES.clean);
    spreadsheet.change(CELLS);
    await settled();
    expect(spreadsheet.reads).toHaveLength(2);
    expect(check).toHaveBeenCalledTimes(1);
  });

  test('the old result stays in view, and after a second the pane says that it checks', async () => {
    const { spreadsheet, clock, store } = await shown('clean');
    const { result } = store.state();
    spreadsheet.isHeld = true;
    spreadsheet.change(CELLS);
    clock.pass(999);
    expect(store.state()).toMatchObject({ result, activity: { isLasting: false } });
    clock.pass(1);
    expect(store.state()).toMatchObject({ result, activity: { isLasting: true } });
  });
});

describe('trouble', () => {
  test.each(['editing', 'excel'] as const)('%s: the old result stays, and a later reading clears it', async (kind) => {
    const { spreadsheet, store, controller } = await shown('clean');
    const { result } = store.state();
    spreadsheet.problem = PROBLEMS[kind];
    spreadsheet.change(CELLS);
    await settled();
    expect(store.state()).toMatchObject({ result, trouble: PROBLEMS[kind], activity: { kind: 'idle' } });
    spreadsheet.problem = null;
    spreadsheet.reading = STATES.breach;
    controller.checkAgain();
    await settled();
    expect(store.state().trouble).toBeNull();
    expect(store.state().result).not.toBe(result);
  });

  test('a cell that cannot be gone to is told', async () => {
    const { spreadsheet, store, controller } = await shown('clean');
    spreadsheet.problem = PROBLEMS.excel;
    controller.goTo(SHEET, 'F11');
    await settled();
    expect(spreadsheet.wentTo).toEqual([[SHEET, 'F11']]);
    expect(store.state().trouble).toEqual(PROBLEMS.excel);
  });

  test('a defect of the check itself is told in its own words', async () => {
    const opened = pane('clean');
    opened.check.mockImplementation(() => {
      throw new RangeError('a line without a number');
    });
    void opened.controller.start();
    await settled();
    expect(opened.store.state().trouble).toEqual({ kind: 'defect', message: 'a line without a number' });
  });
});

describe('what is read out', () => {
  test('the answer, once nothing has changed for a second', async () => {
    const { spreadsheet, clock, store } = await shown('clean');
    clock.pass(999);
    expect(store.state().announcement).toBe('');
    spreadsheet.reading = STATES.breach;
    spreadsheet.change(CELLS);
    await settled();
    clock.pass(999);
    expect(store.state().announcement).toBe('');
    clock.pass(1);
    expect(store.state().announcement).toBe(
      'Leverage breaches its maximum. Liquidity complies. On the sheet: 1 error, 1 warning.',
    );
  });

  test('not again while it is the same', async () => {
    const { spreadsheet, clock, store } = await shown('clean');
    clock.pass(1000);
    const dispatched: string[] = [];
    store.subscribe(() => dispatched.push(store.state().announcement));
    spreadsheet.change(CELLS);
    await settled();
    clock.pass(1000);
    expect(new Set(dispatched).size).toBe(1);
  });
});

test('the sheet that comes in front during a reading is the one in front after it', async () => {
  const { spreadsheet, store } = await shown('over time');
  spreadsheet.activate({ kind: 'sheet', name: 'Sched A Q1 2014' });
  spreadsheet.change({ kind: 'cells', sheet: 'Sched A Q1 2014', areas: [AMOUNT] });
  await settled();
  expect(store.state().current).toBe('Sched A Q1 2014\n0');
});

test('the pane takes the theme of the spreadsheet', async () => {
  const { spreadsheet, store } = await shown('clean');
  spreadsheet.show('dark');
  expect(store.state().theme).toBe('dark');
});

test('nothing is heard of any more once it is closed', async () => {
  const { spreadsheet, controller } = await shown('clean');
  controller.close();
  spreadsheet.change(CELLS);
  await settled();
  expect(spreadsheet.reads).toHaveLength(1);
});
