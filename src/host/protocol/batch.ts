import { HostError, invalidReference, itemNotFound, notImplemented } from './errors';
import { type ArgumentInfo, type ObjectPath, PathType } from './messages';
import { type Model, getMember, memberKey } from './model';

/** Where a batch starts from: the workbook, the services that office.js names, and the references it was given earlier. */
export interface Surroundings {
  readonly root: Model;
  readonly services: Readonly<Record<string, Model>>;
  readonly references: ReadonlyMap<string, Model>;
  /** A failure that a test wants from a member, in place of its work. */
  refusal?(member: string): HostError | undefined;
}

/** One batch's object paths. Each is resolved once, or `worksheets.add` would run twice. */
export class Batch {
  private readonly resolved = new Map<number, Promise<Model | null>>();

  constructor(
    private readonly paths: Readonly<Record<string, ObjectPath>>,
    private readonly around: Surroundings,
  ) {}

  resolve(id: number): Promise<Model | null> {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `The request holds no object path ${id}.`);
    const found = this.find(path);
    this.resolved.set(id, found);
    return found;
  }

  private async find(path: ObjectPath): Promise<Model | null> {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.around.root;
      case PathType.service: {
        const service = this.around.services[path.Name];
        if (!service) throw notImplemented(path.Name);
        return service;
      }
      case PathType.reference: {
        const kept = this.around.references.get(path.Name);
        if (!kept) throw invalidReference();
        return kept;
      }
      case PathType.nullObject:
        return null;
      default:
        return this.findBelow(path);
    }
  }

  private async findBelow(path: ObjectPath): Promise<Model | null> {
    const parent = path.ParentObjectPathId === undefined ? null : await this.resolve(path.ParentObjectPathId);
    if (parent === null) {
      if (path.ObjectPathType === PathType.property) return null;
      throw itemNotFound();
    }
    switch (path.ObjectPathType) {
      case PathType.method:
        return ((await this.call(parent, path.Name, path.ArgumentInfo)) ?? null) as Model | null;
      case PathType.property:
        return (getMember(parent, memberKey(parent, path.Name)) ?? null) as Model | null;
      case PathType.indexer:
        return (await this.call(parent, 'getItem', path.ArgumentInfo)) as Model;
      default:
        throw new HostError('NotImplemented', `Embedded host: object path type ${path.ObjectPathType}`);
    }
  }

  async call(object: Model, name: string, info?: ArgumentInfo): Promise<unknown> {
    const key = memberKey(object, name);
    const refusal = this.around.refusal?.(key);
    if (refusal) throw refusal;
    // What the caller left out arrives as null: undefined lets defaults hold.
    const given = (await this.arguments(info)).map((value) => value ?? undefined);
    return (getMember(object, key) as (...values: unknown[]) => unknown).apply(object, given);
  }

  /** The arguments, with the ids of other proxy objects replaced by the objects. */
  arguments(info?: ArgumentInfo): Promise<unknown[]> {
    const values = info?.Arguments ?? [];
    return Promise.all(values.map((value, i) => this.argument(value, info?.ReferencedObjectPathIds?.[i])));
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference)) {
      return Promise.all((value as unknown[]).map((inner, i) => this.argument(inner, reference[i])));
    }
    if (reference) return this.resolve(reference as number);
    if (value !== null && typeof value === 'object' && '_ObjectPathId' in value) {
      return this.resolve(value._ObjectPathId as number);
    }
    return value;
  }
}
