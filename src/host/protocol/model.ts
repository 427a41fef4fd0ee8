import { itemNotFound, notImplemented } from './errors';

/** Base of every object that office.js may hold. Its members are found by their names, in camelCase. */
export abstract class Model {
  /** As Excel calls the object; named in messages, because bundling changes the names of classes. */
  abstract readonly className: string;

  /** What `load()` without names loads. */
  static readonly props: readonly string[] = [];

  /** Handed to office.js with a reference, because it has no lasting id (a range). */
  static readonly tracked: boolean = false;

  get id(): string | undefined {
    return undefined;
  }

  /** What a collection holds; undefined for anything else. */
  get items(): readonly Model[] | undefined {
    return undefined;
  }
}

export const kindOf = (object: Model) => object.constructor as typeof Model;

/** `RowCount` → `rowCount`, `_KeepReference` → `_keepReference`. */
export const camelCase = (name: string): string =>
  name.startsWith('_') ? `_${camelCase(name.slice(1))}` : name.charAt(0).toLowerCase() + name.slice(1);

/** `rowCount` → `RowCount`. */
export const pascalCase = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** The key of a member; refuses one that the object does not have with `ApiNotFound` and its name. */
export function memberKey(object: Model | null, name: string): string {
  if (object === null) throw itemNotFound();
  const key = camelCase(name);
  if (!(key in object)) throw notImplemented(`${object.className}.${key}`);
  return key;
}

export const getMember = (object: Model, key: string): unknown => (object as unknown as Record<string, unknown>)[key];

export function setMember(object: Model, name: string, value: unknown): void {
  (object as unknown as Record<string, unknown>)[memberKey(object, name)] = value;
}

/** Answers office.js's registrations of events: events always flow, and office.js drops those that nobody listens to. */
export function acceptEventRegistrations(prototype: Model, events: readonly string[]): void {
  for (const event of events) {
    for (const verb of ['_register', '_unregister']) {
      Object.defineProperty(prototype, `${verb}${event}Event`, { value: () => undefined });
    }
  }
}
