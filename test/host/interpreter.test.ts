import { HostError } from '../../src/host/protocol/errors';
import { Interpreter } from '../../src/host/protocol/interpreter';
import { type Action, ActionType, type ObjectPath, PathType } from '../../src/host/protocol/messages';
import { Model } from '../../src/host/protocol/model';

/** A plain object model: the interpreter knows neither Excel nor the grid. */
class Note extends Model {
  static override readonly props = ['text'];
  static override readonly tracked = true;
  readonly className = 'Note';
  constructor(public text: string) {
    super();
  }
  get length() {
    return this.text.length;
  }
  shout() {
    return this.text.toUpperCase();
  }
}
class Notes extends Model {
  readonly className = 'Notes';
  readonly all: Note[] = [];
  override get items() {
    return this.all;
  }
  add(text: string) {
    const note = new Note(text);
    this.all.push(note);
    return note;
  }
  getItem(index: number) {
    const note = this.all[index];
    if (!note) throw new HostError('ItemNotFound', 'There is no such note.');
    return note;
  }
  getItemOrNullObject(index: number) {
    return this.all[index] ?? null;
  }
  swap(first: Note, second: Note) {
    [first.text, second.text] = [second.text, first.text];
  }
}
class Board extends Model {
  static override readonly props = ['title'];
  readonly className = 'Board';
  title = 'Board';
  readonly notes = new Notes();
}

const ROOT = 1;
const NOTES = 2;
const root: ObjectPath = { Id: ROOT, ObjectPathType: PathType.root, Name: '' };
const notes: ObjectPath = { Id: NOTES, ObjectPathType: PathType.property, Name: 'Notes', ParentObjectPathId: ROOT };
const method = (Id: number, Name: string, ...Arguments: unknown[]): ObjectPath => ({
  Id,
  ObjectPathType: PathType.method,
  Name,
  ParentObjectPathId: NOTES,
  ArgumentInfo: { Arguments },
});

let next = 100;
const action = (ObjectPathId: number, ActionType: number, more: Partial<Action> = {}): Action => ({
  Id: next++,
  ActionType,
  Name: '',
  ObjectPathId,
  ...more,
});
const query = (path: number, ...Select: string[]) => action(path, ActionType.query, { QueryInfo: { Select } });

function createBoard(refusal?: (member: string) => HostError | undefined) {
  const board = new Board();
  const failures: unknown[] = [];
  let waits = 0;
  const interpreter = new Interpreter(
    board,
    {},
    {
      beforeQuery: async () => void waits++,
      onInternalError: (error) => failures.push(error),
      ...(refusal && { refusal }),
    },
  );
  const run = async (actions: Action[], ...paths: ObjectPath[]) => {
    const ObjectPaths = Object.fromEntries([root, notes, ...paths].map((path) => [path.Id, path]));
    const { Results, Error } = await interpreter.execute({ Actions: actions, ObjectPaths });
    return { values: Results.map(({ Value }) => Value), error: Error };
  };
  return { board, run, failures, waits: () => waits };
}

describe('a batch', () => {
  test('a path is resolved once, however often it is used', async () => {
    const { board, run } = createBoard();
    const path = method(3, 'Add', 'one');
    await run([action(3, ActionType.instantiate), query(3, 'text'), query(3, 'length')], path);
    expect(board.notes.all).toHaveLength(1);
  });

  test('properties are set and read by name; load without names loads the usual ones', async () => {
    const { run } = createBoard();
    const set = action(3, ActionType.setProperty, { Name: 'Text', ArgumentInfo: { Arguments: ['two'] } });
    const { values } = await run([set, query(3, 'length'), query(3)], method(3, 'Add', 'one'));
    expect(values).toEqual([null, { _ReferenceId: 'ref1', Length: 3 }, { _ReferenceId: 'ref1', Text: 'two' }]);
  });

  test('a collection answers its items, whether or not the query says "items"', async () => {
    const { board, run } = createBoard();
    board.notes.add('one');
    board.notes.add('two');
    const { values } = await run([query(NOTES, 'items/length'), query(NOTES, 'text')]);
    expect(values).toMatchObject([
      { _Items: [{ Length: 3 }, { Length: 3 }] },
      { _Items: [{ Text: 'one' }, { Text: 'two' }] },
    ]);
  });

  test('objects below others are loaded along', async () => {
    const { board, run } = createBoard();
    board.notes.add('one');
    const { values } = await run([query(ROOT, 'title', 'notes/items/text')]);
    expect(values).toMatchObject([{ Title: 'Board', Notes: { _Items: [{ Text: 'one' }] } }]);
  });

  test('a reference lasts until it is given up', async () => {
    const { run } = createBoard();
    const kept: ObjectPath = { Id: 4, ObjectPathType: PathType.reference, Name: 'ref1' };
    await run([action(3, ActionType.instantiate)], method(3, 'Add', 'one'));
    expect((await run([query(4, 'text')], kept)).values).toMatchObject([{ Text: 'one' }]);
    await run([action(4, ActionType.method, { Name: '_RemoveReference' })], kept);
    expect((await run([query(4, 'text')], kept)).error).toMatchObject({ Code: 'InvalidReference' });
  });

  test('arguments may be other objects of the batch', async () => {
    const { board, run } = createBoard();
    board.notes.add('one');
    board.notes.add('two');
    const swap = action(NOTES, ActionType.method, {
      Name: 'Swap',
      ArgumentInfo: { Arguments: [null, null], ReferencedObjectPathIds: [3, 4] },
    });
    await run([swap], method(3, 'GetItem', 0), method(4, 'GetItem', 1));
    expect(board.notes.all.map(({ text }) => text)).toEqual(['two', 'one']);
  });

  test('a null object answers null to everything', async () => {
    const { run, failures } = createBoard();
    const path = method(3, 'GetItemOrNullObject', 0);
    const { values, error } = await run([action(3, ActionType.instantiate), query(3, 'text')], path);
    expect(values).toEqual([null, null]);
    expect(error).toBeUndefined();
    expect(failures).toEqual([]);
  });

  test('the first failure ends the batch, and what was done before it stays', async () => {
    const { board, run, failures } = createBoard();
    const add = action(3, ActionType.instantiate);
    const later = action(5, ActionType.instantiate);
    const paths = [method(3, 'Add', 'one'), method(4, 'GetItem', 9), method(5, 'Add', 'two')];
    const { values, error } = await run([add, query(4, 'text'), later], ...paths);
    expect(error).toMatchObject({ Code: 'ItemNotFound', Message: 'There is no such note.', ActionIndex: 1 });
    expect(values).toHaveLength(1);
    expect(board.notes.all).toHaveLength(1);
    expect(failures).toEqual([]);
  });

  test.each([
    ['a property', query(3, 'colour'), 'Note.colour'],
    ['a method', action(3, ActionType.method, { Name: 'Whisper' }), 'Note.whisper'],
  ])('%s that is not there is refused by name', async (_what, step, name) => {
    const { run } = createBoard();
    const { error } = await run([step], method(3, 'Add', 'one'));
    expect(error).toMatchObject({ Code: 'ApiNotFound', Message: `Embedded host: ${name} is not implemented` });
  });

  test('a service that is not there is refused by name', async () => {
    const service: ObjectPath = { Id: 3, ObjectPathType: PathType.service, Name: 'Microsoft.Nowhere' };
    const { error } = await createBoard().run([query(3)], service);
    expect(error).toMatchObject({ Code: 'ApiNotFound', Message: expect.stringContaining('Microsoft.Nowhere') });
  });

  test("the host's own defect is reported apart", async () => {
    const { board, run, failures } = createBoard();
    const defect = new TypeError('undefined is not a function');
    board.notes.add = () => {
      throw defect;
    };
    const { error } = await run([action(3, ActionType.instantiate)], method(3, 'Add', 'one'));
    expect(error).toMatchObject({ Code: 'GeneralException' });
    expect(failures).toEqual([defect]);
  });

  test('formulas are waited for before anything is read, not before it is written', async () => {
    const { run, waits } = createBoard();
    await run([action(3, ActionType.instantiate)], method(3, 'Add', 'one'));
    expect(waits()).toBe(0);
    await run([query(ROOT, 'title')]);
    expect(waits()).toBe(1);
  });

  test('a member can be made to fail', async () => {
    const refused = new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
    const { run } = createBoard((member) => (member === 'add' ? refused : undefined));
    const { error } = await run([action(3, ActionType.instantiate)], method(3, 'Add', 'one'));
    expect(error).toMatchObject({ Code: 'InvalidSelection' });
  });
});
