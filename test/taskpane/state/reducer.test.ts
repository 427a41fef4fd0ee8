import '../../support/custom-functions';
import { reduce } from '../../../src/taskpane/state/reducer';
import { type PaneEvent, type PaneState, beginning } from '../../../src/taskpane/state/state';
import { pageOf } from '../../../src/taskpane/state/page';
import type { WorkbookReading } from '../../../src/workbook/spreadsheet';
import { checkedWorkbook } from '../support/checked';
import { STATES, type StateName, readingOf } from '../support/states';

const at = new Date(2015, 11, 31, 10, 42);
const checkedEvent = (state: StateName, reading: WorkbookReading = STATES[state]): PaneEvent => ({
  type: 'checked',
  result: { reading, checked: checkedWorkbook(state), at },
});
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, beginning('light'));
const front = (name: string): PaneEvent => ({ type: 'front changed', front: { kind: 'sheet', name } });

describe('which schedule is in view', () => {
  test('the one on the sheet in front', () => {
    expect(after(checkedEvent('over time')).current).toBe('Sched A Q4 2015\n0');
    expect(after(checkedEvent('over time'), front('Sched A Q2 2014')).current).toBe('Sched A Q2 2014\n0');
  });

  test('the only one, whatever is in front', () => {
    const reading = { ...STATES.clean, front: { kind: 'sheet', name: 'Notes' } } as const;
    expect(after(checkedEvent('clean', reading)).current).toBe('Sched A Q4 2015\n0');
  });

  test('none of several, where the sheet in front holds none', () => {
    const state = after(checkedEvent('several'));
    expect(pageOf(state)).toMatchObject({ kind: 'several' });
    expect(pageOf(reduce(state, { type: 'schedule chosen', key: 'Draft\n0' })).kind).toBe('schedule');
    expect(reduce(state, front('Sched A Q3 2015')).current).toBe('Sched A Q3 2015\n0');
  });

  test('it stays while other sheets and charts come in front, and while the sheet changes', () => {
    const chosen = after(checkedEvent('several'), { type: 'schedule chosen', key: 'Draft\n0' });
    expect(reduce(chosen, front('Notes')).current).toBe('Draft\n0');
    expect(reduce(chosen, { type: 'front changed', front: { kind: 'chart' } }).current).toBe('Draft\n0');
    expect(reduce(chosen, checkedEvent('several')).current).toBe('Draft\n0');
  });

  test('one chosen in the pane stays chosen until another sheet comes in front', () => {
    const chosen = after(checkedEvent('over time'), { type: 'schedule chosen', key: 'Sched A Q1 2014\n0' });
    expect(reduce(chosen, checkedEvent('over time')).current).toBe('Sched A Q1 2014\n0');
  });

  test('one whose sheet is gone gives way', () => {
    const gone = after(checkedEvent('several'), { type: 'schedule chosen', key: 'Draft\n0' }, checkedEvent('clean'));
    expect(gone.current).toBe('Sched A Q4 2015\n0');
  });
});

test('a sheet that was just written comes in view once it is read, and only then', () => {
  const written = after(checkedEvent('over time'), { type: 'sheet written', sheet: 'Sched A Q1 2014' });
  expect(written.current).toBe('Sched A Q4 2015\n0');
  const read = reduce(written, checkedEvent('over time'));
  expect(read.current).toBe('Sched A Q1 2014\n0');
  expect(reduce(reduce(read, front('Sched A Q4 2015')), checkedEvent('over time')).current).toBe('Sched A Q4 2015\n0');
});

describe('which page is shown', () => {
  test('a first check is quiet, then speaks; Stop ends it', () => {
    const began = after({ type: 'reading began' });
    expect(pageOf(began).kind).toBe('quiet');
    const lasting = reduce(began, { type: 'reading lasts' });
    const progress = { sheetsRead: 14, sheets: 32, cellsRead: 61_200 };
    expect(pageOf(reduce(lasting, { type: 'reading went on', progress }))).toEqual({ kind: 'reading', progress });
    expect(pageOf(reduce(lasting, { type: 'reading stopped' })).kind).toBe('stopped');
  });

  test('a re-check keeps the old result in view, and so does an error', () => {
    const again = after(checkedEvent('clean'), { type: 'reading began' }, { type: 'reading lasts' });
    expect(pageOf(again).kind).toBe('schedule');
    const failed = reduce(again, { type: 'trouble', trouble: { kind: 'editing' } });
    expect(pageOf(failed).kind).toBe('schedule');
    expect(failed.trouble).toEqual({ kind: 'editing' });
    expect(reduce(failed, checkedEvent('clean')).trouble).toBeNull();
  });

  test('an error before anything was read has a page of its own', () => {
    expect(pageOf(after({ type: 'reading began' }, { type: 'trouble', trouble: { kind: 'editing' } })).kind).toBe(
      'unreadable',
    );
  });

  test('an empty workbook is explained once; one without a schedule is told so', () => {
    const empty = after(checkedEvent('first run'));
    expect(pageOf(empty).kind).toBe('first run');
    expect(pageOf(reduce(empty, { type: 'first run over' })).kind).toBe('none found');
    expect(pageOf(after(checkedEvent('none'))).kind).toBe('none found');
    expect(pageOf(after(checkedEvent('none', readingOf([])))).kind).toBe('first run');
  });
});
