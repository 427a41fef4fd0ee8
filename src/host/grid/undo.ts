import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/**
 * One batch of the pane is one undo step for the person at the grid.
 *
 * Not Univer's own `__tempBatchingUndoRedo`: it undoes a group's steps in the order in which they were done, which
 * restores wrong values where two touch one cell.
 */
export class UndoGroups {
  private grouping = false;
  /** By unit: writing to the selected cell also makes a step of the cell editor's own document. */
  private readonly groups = new Map<string, IUndoRedoItem>();

  constructor(service: IUndoRedoService) {
    const push = service.pushUndoRedo.bind(service);
    const pop = service.popUndoToRedo.bind(service);
    service.pushUndoRedo = (item) => {
      const group = this.grouping ? this.groups.get(item.unitID) : undefined;
      if (group) {
        group.redoMutations.push(...item.redoMutations);
        group.undoMutations.unshift(...item.undoMutations);
      } else {
        push(item);
        if (this.grouping) this.groups.set(item.unitID, item);
        else this.groups.delete(item.unitID);
      }
    };
    service.popUndoToRedo = () => {
      this.groups.clear();
      pop();
    };
    // The injector hands out a proxy that remembers the methods it was asked for: make it forget the two originals.
    const own = service as Partial<IUndoRedoService>;
    delete own.pushUndoRedo;
    delete own.popUndoToRedo;
  }

  begin(): void {
    this.groups.clear();
    this.grouping = true;
  }
  /** While a batch waits, a person's typing is a step of its own. */
  pause(): void {
    this.grouping = false;
  }
  resume(): void {
    this.grouping = true;
  }
  end(): void {
    this.grouping = false;
  }
}
