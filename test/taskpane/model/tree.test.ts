import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { computationOf } from '../../../src/taskpane/model/computation';
import { FRESH, type Opened, close, open, stepOf, toggleClause, treeItems } from '../../../src/taskpane/model/tree';
import { checked } from '../support/checked';

const nodes = computationOf(CALIX_2013, checked('clean'));
const ids = (opened: Opened): string[] => treeItems(nodes, opened).map(({ id }) => id);
const nodeAt = (opened: Opened, id: string) => {
  const item = treeItems(nodes, opened).find((one) => one.id === id);
  if (!item) throw new Error(`${id} is not in view.`);
  return item.node;
};
const press = (key: string, at: string, opened = FRESH) => {
  const step = stepOf(key, treeItems(nodes, opened), at);
  return step?.kind === 'go' ? step.to : step && `${step.kind} ${step.node.line}`;
};

describe('walking the computation', () => {
  test('the test stands first under its ratio, clauses are closed', () => {
    expect(ids(FRESH).slice(0, 4)).toEqual(['I.D', 'I.D test', 'I.A.5', 'I.A.1']);
    expect(ids(FRESH).filter((id) => id.endsWith('clause'))).toEqual([]);
  });

  test('up and down walk the rows in view, Home and End lead to the ends', () => {
    expect(press('ArrowDown', 'I.A.4')).toBe('I.B');
    expect(press('ArrowUp', 'I.B')).toBe('I.A.4');
    expect(press('Home', 'I.B')).toBe('I.D');
    expect(press('End', 'I.B')).toBe('II.C');
    expect(press('ArrowUp', 'I.D')).toBeNull();
    expect(press('ArrowDown', 'II.C')).toBeNull();
  });

  test('left closes, then goes up; right opens, then goes in', () => {
    expect(press('ArrowLeft', 'I.A.1')).toBe('I.A.5');
    expect(press('ArrowLeft', 'I.A.5')).toBe('close I.A.5');
    const closed = close(FRESH, nodeAt(FRESH, 'I.A.5'));
    expect(ids(closed)).not.toContain('I.A.1');
    expect(press('ArrowLeft', 'I.A.5', closed)).toBe('I.D');
    expect(press('ArrowRight', 'I.A.5', closed)).toBe('open I.A.5');
    expect(ids(open(closed, nodeAt(closed, 'I.A.5')))).toEqual(ids(FRESH));
    expect(press('ArrowRight', 'I.A.5')).toBe('I.A.1');
    expect(press('ArrowDown', 'I.A.5', closed)).toBe('I.B');
  });

  test('an input line opens onto its clause', () => {
    expect(press('ArrowRight', 'I.C.7')).toBe('open I.C.7');
    const opened = open(FRESH, nodeAt(FRESH, 'I.C.7'));
    expect(press('ArrowRight', 'I.C.7', opened)).toBe('I.C.7 clause');
    expect(press('ArrowLeft', 'I.C.7 clause', opened)).toBe('I.C.7');
    expect(ids(close(opened, nodeAt(opened, 'I.C.7')))).toEqual(ids(FRESH));
  });

  test('the clause of a closed total opens it', () => {
    const closed = close(FRESH, nodeAt(FRESH, 'I.C.12'));
    const shown = ids(toggleClause(closed, nodeAt(closed, 'I.C.12')));
    expect(shown.slice(shown.indexOf('I.C.12'), shown.indexOf('I.C.12') + 3)).toEqual([
      'I.C.12',
      'I.C.12 clause',
      'I.C.1',
    ]);
  });
});
