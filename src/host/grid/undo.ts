import type { IUndoRedoItem, IUndoRedoService } from '@univerjs/core';

/**
 * One batch of the pane is one undo step for the person at the grid.
 *
 * Not Univer's own `__tempBatchingUndoRedo`: it undoes a group's steps in the order in which they were done, which
 * restores wrong values where two touch one cell.
 */
export class UndoGroups {
  private grouping = false;
  private group: IUndoRedoItem | null = null;

  constructor(service: IUndoRedoService) {
    const push = service.pushUndoRedo.bind(service);
    const pop = service.popUndoToRedo.bind(service);
    service.pushUndoRedo = (item) => {
      if (this.grouping && this.group?.unitID === item.unitID) {
        this.group.redoMutations.push(...item.redoMutations);
        this.group.undoMutations.unshift(...item.undoMutations);
      } else {
        push(item);
        this.group = this.grouping ? item : null;
      }
    };
    service.popUndoToRedo = () => {
      this.group = null;
      pop();
    };
    // The injector hands out a proxy that remembers the methods it was asked for: make it forget the two originals.
    const own = service as Partial<IUndoRedoService>;
    delete own.pushUndoRedo;
    delete own.popUndoToRedo;
  }

  begin(): void {
    this.group = null;
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
