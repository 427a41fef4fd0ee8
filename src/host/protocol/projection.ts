/** What `load()` asks for, as a tree of names: `format/fill/color` → { format: { fill: { color: {} } } }. */
import { Model, getMember, kindOf, memberKey, pascalCase } from './model';
import type { Json, QueryInfo } from './messages';

type Tree = { [name: string]: Tree };

function tree(paths: readonly string[]): Tree {
  const root: Tree = {};
  for (const path of paths) path.split('/').reduce((node, name) => (node[name] ??= {}), root);
  return root;
}

export type Identify = (object: Model) => Record<string, Json>;

/** The answer to a query: PascalCase properties, `_Items` for collections. */
export function project(object: Model | null, query: QueryInfo, identify: Identify): Json {
  return projectTree(object, tree([...(query.Select ?? []), ...(query.Expand ?? [])]), identify, query);
}

function projectTree(object: Model | null, wanted: Tree, identify: Identify, query: QueryInfo = {}): Json {
  if (object === null) return null;
  const out = identify(object);
  if (object.items) {
    const first = query.Skip ?? 0;
    const last = query.Top === undefined ? undefined : first + query.Top;
    // `load('name')` on a collection means its items' name, as `items/name` does.
    out._Items = object.items.slice(first, last).map((item) => projectTree(item, wanted.items ?? wanted, identify));
    return out;
  }
  for (const name of requestedNames(object, wanted)) {
    const key = memberKey(object, name);
    const value = getMember(object, key);
    out[pascalCase(key)] =
      value instanceof Model ? projectTree(value, wanted[name] ?? {}, identify) : ((value ?? null) as Json);
  }
  return out;
}

function requestedNames(object: Model, wanted: Tree): Iterable<string> {
  const named = Object.keys(wanted);
  if (named.length && !('*' in wanted)) return named;
  return new Set([...kindOf(object).props, ...named.filter((name) => name !== '*')]);
}
