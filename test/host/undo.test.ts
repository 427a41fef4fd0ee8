import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';
import { UndoGroups } from '../../src/host/grid/undo';

/** A cell's history: what each step wrote and what was there before. */
function createHistory() {
  const stack: IUndoRedoItem[] = [];
  // Methods stand on a prototype, as in the grid: the groups take their place and give way again.
  class Service {
    pushUndoRedo(item: IUndoRedoItem) {
      stack.push(item);
    }
    popUndoToRedo() {
      stack.pop();
    }
  }
  const service = new Service();
  const patched: Partial<IUndoRedoService> = {};
  const proxy = new Proxy(service as unknown as IUndoRedoService, {
    set(_target, name: keyof IUndoRedoService, value) {
      patched[name] = value as never;
      return true;
    },
    deleteProperty: () => true,
  });
  const groups = new UndoGroups(proxy);
  const write = (before: number, after: number, unitID = 'book') =>
    patched.pushUndoRedo?.({
      unitID,
      undoMutations: [{ id: 'set', params: { value: before } }],
      redoMutations: [{ id: 'set', params: { value: after } }],
    });
  const steps = () =>
    stack.map(({ undoMutations }) => undoMutations.map(({ params }) => (params as { value: number }).value));
  return { groups, write, steps, undo: () => patched.popUndoToRedo?.() };
}

describe('undo', () => {
  test('what a batch writes is one step, undone from the last to the first', () => {
    const { groups, write, steps } = createHistory();
    groups.begin();
    write(0, 1);
    write(1, 2);
    groups.end();
    expect(steps()).toEqual([[1, 0]]);
  });

  test("a step of another unit, such as the cell editor's document, does not part a batch", () => {
    const { groups, write, steps } = createHistory();
    groups.begin();
    write(0, 1);
    write(7, 8, 'editor');
    write(1, 2);
    groups.end();
    expect(steps()).toEqual([[1, 0], [7]]);
  });

  test('a second batch, and typing, are steps of their own', () => {
    const { groups, write, steps } = createHistory();
    for (const value of [1, 2]) {
      groups.begin();
      write(value - 1, value);
      groups.end();
    }
    write(2, 3);
    expect(steps()).toEqual([[0], [1], [2]]);
  });

  test('what is typed while a batch waits is not part of it', () => {
    const { groups, write, steps } = createHistory();
    groups.begin();
    write(0, 1);
    groups.pause();
    write(1, 2);
    groups.resume();
    write(2, 3);
    expect(steps()).toEqual([[0], [1], [2]]);
  });

  test('after an undo a batch starts a new step', () => {
    const { groups, write, steps, undo } = createHistory();
    groups.begin();
    write(0, 1);
    undo();
    write(0, 2);
    expect(steps()).toEqual([[0]]);
  });
});
