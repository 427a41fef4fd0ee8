/** The computation as the rows of a tree that can be walked with the keyboard. */
import type { ComputationNode } from './computation';

export type TreeItem =
  | {
      readonly kind: 'line';
      readonly id: string;
      readonly level: number;
      readonly node: ComputationNode;
      readonly isOpen: boolean;
    }
  | { readonly kind: 'test' | 'clause'; readonly id: string; readonly level: number; readonly node: ComputationNode };

/** Lines that are closed, and lines whose clause is open. A ratio and a total begin open, their clauses closed. */
export interface Opened {
  readonly closed: ReadonlySet<string>;
  readonly clauses: ReadonlySet<string>;
}

export const FRESH: Opened = { closed: new Set(), clauses: new Set() };

/** The rows in view, from top to bottom. */
export function treeItems(nodes: readonly ComputationNode[], opened: Opened, level = 1): readonly TreeItem[] {
  return nodes.flatMap((node): readonly TreeItem[] => {
    const { line: id, children } = node;
    const hasClause = opened.clauses.has(id);
    const isOpen = children.length ? !opened.closed.has(id) : hasClause;
    const below: readonly TreeItem[] = [
      ...(node.test ? [{ kind: 'test' as const, id: `${id} test`, level: level + 1, node }] : []),
      ...(hasClause ? [{ kind: 'clause' as const, id: `${id} clause`, level: level + 1, node }] : []),
      ...treeItems(children, opened, level + 1),
    ];
    return [{ kind: 'line', id, level, node, isOpen }, ...(isOpen ? below : [])];
  });
}

const without = (set: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...set].filter((other) => other !== id));
const withOne = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => new Set([...set, id]);

export function open(opened: Opened, { line, children }: ComputationNode): Opened {
  return children.length
    ? { ...opened, closed: without(opened.closed, line) }
    : { ...opened, clauses: withOne(opened.clauses, line) };
}

export function close(opened: Opened, { line, children }: ComputationNode): Opened {
  return children.length
    ? { ...opened, closed: withOne(opened.closed, line) }
    : { ...opened, clauses: without(opened.clauses, line) };
}

/** Shows a line's clause, or puts it away; a line that is closed is opened for it. */
export function toggleClause(opened: Opened, { line }: ComputationNode): Opened {
  return opened.clauses.has(line)
    ? { ...opened, clauses: without(opened.clauses, line) }
    : { closed: without(opened.closed, line), clauses: withOne(opened.clauses, line) };
}

/** Where a key leads from a row: to another row, or to a change of what is open. */
export type Step =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'open' | 'close'; readonly node: ComputationNode }
  | null;

export function stepOf(key: string, items: readonly TreeItem[], at: string): Step {
  const index = items.findIndex(({ id }) => id === at);
  const item = items[index];
  const go = (to: TreeItem | undefined): Step => (to ? { kind: 'go', to: to.id } : null);
  if (!item) return null;
  const next = items[index + 1];
  switch (key) {
    case 'ArrowDown':
      return go(next);
    case 'ArrowUp':
      return go(items[index - 1]);
    case 'Home':
      return go(items[0]);
    case 'End':
      return go(items.at(-1));
    case 'ArrowRight':
      if (item.kind !== 'line') return null;
      if (!item.isOpen) return { kind: 'open', node: item.node };
      return go(next && next.level > item.level ? next : undefined);
    case 'ArrowLeft':
      if (item.kind === 'line' && item.isOpen) return { kind: 'close', node: item.node };
      return go(
        items
          .slice(0, index)
          .reverse()
          .find(({ level }) => level < item.level),
      );
    default:
      return null;
  }
}
