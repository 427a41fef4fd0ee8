/** Carries out one office.js batch on a plain object model. Knows the RichApi protocol; knows neither Excel nor the grid. */
import { Batch, type Surroundings } from './batch';
import { HostError } from './errors';
import { type Action, ActionType, type Json, PathType, type Request, type Response } from './messages';
import { type Model, camelCase, kindOf, setMember } from './model';
import { project } from './projection';

export interface Hooks {
  /** Before anything is read: the place to wait for calculation. */
  beforeQuery(): Promise<void>;
  /** A failure that is the host's own, not one that Excel would report. */
  onInternalError(error: unknown): void;
  refusal?(member: string): HostError | undefined;
}

/** Where a batch failed, as Excel says it: `WorksheetCollection.getItem`. */
async function location(action: Action, request: Request, batch: Batch): Promise<string> {
  const path = request.ObjectPaths?.[action.ObjectPathId];
  const indexed = path?.ObjectPathType === PathType.indexer ? 'getItem' : '';
  const member = camelCase(action.Name || path?.Name || indexed);
  const owner = action.Name ? action.ObjectPathId : path?.ParentObjectPathId;
  const object = owner === undefined ? null : await batch.resolve(owner).catch(() => null);
  return object ? `${object.className}.${member}` : member;
}

export class Interpreter {
  private readonly references = new Map<string, Model>();
  private readonly referenceNames = new WeakMap<Model, string>();
  private nextReference = 1;

  constructor(
    private readonly root: Model,
    private readonly services: Readonly<Record<string, Model>>,
    private readonly hooks: Hooks,
  ) {}

  async execute(request: Request): Promise<Response> {
    const batch = new Batch(request.ObjectPaths ?? {}, this.surroundings());
    const response: Response = { Results: [], TraceIds: [] };
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: await this.perform(action, batch) });
      } catch (error) {
        // Excel stops at the first failure and keeps what was done before it.
        if (!(error instanceof HostError)) this.hooks.onInternalError(error);
        response.Error = {
          Code: error instanceof HostError ? error.code : 'GeneralException',
          Message: error instanceof Error ? error.message : String(error),
          Location: await location(action, request, batch),
          ActionIndex: index,
          HttpStatusCode: 400,
        };
        break;
      }
    }
    return response;
  }

  private surroundings(): Surroundings {
    const { root, services, references } = this;
    return { root, services, references, refusal: (member) => this.hooks.refusal?.(member) };
  }

  private async perform(action: Action, batch: Batch): Promise<Json> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await batch.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.identity(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        await this.hooks.beforeQuery();
        return project(object, action.QueryInfo ?? {}, (model) => this.identity(model));
      case ActionType.method:
        return object && this.invoke(object, action, batch);
      case ActionType.setProperty: {
        const [value] = await batch.arguments(action.ArgumentInfo);
        if (object) setMember(object, action.Name, value);
        return null;
      }
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.update:
        if (object)
          for (const [name, value] of Object.entries(action.ObjectState ?? {})) setMember(object, name, value);
        return null;
      default:
        throw new HostError('NotImplemented', `Embedded host: action type ${action.ActionType}`);
    }
  }

  private async invoke(object: Model, action: Action, batch: Batch): Promise<Json> {
    if (action.Name === '_KeepReference') {
      this.reference(object);
      return null;
    }
    if (action.Name === '_RemoveReference') {
      this.references.delete(this.reference(object));
      return null;
    }
    return ((await batch.call(object, action.Name, action.ArgumentInfo)) ?? null) as Json;
  }

  private reference(object: Model): string {
    const name = this.referenceNames.get(object) ?? `ref${this.nextReference++}`;
    this.referenceNames.set(object, name);
    this.references.set(name, object);
    return name;
  }

  private identity(object: Model): Record<string, Json> {
    return {
      ...(object.id !== undefined && { Id: object.id }),
      ...(kindOf(object).tracked && { _ReferenceId: this.reference(object) }),
    };
  }
}
