/** The width of the task pane, dragged or set with the arrow keys. */

export const PANE_WIDTH = { least: 320, usual: 350, most: 600 } as const;
const STEP = 10;

export const clampWidth = (width: number): number =>
  Number.isFinite(width) ? Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, Math.round(width))) : PANE_WIDTH.usual;

export interface Divider {
  readonly width: number;
  resize(width: number): void;
}

export function createDivider(divider: HTMLElement, pane: HTMLElement, initial: number): Divider {
  let width: number = PANE_WIDTH.usual;
  const resize = (wanted: number) => {
    width = clampWidth(wanted);
    pane.style.width = `${width}px`;
    divider.setAttribute('aria-valuenow', String(width));
  };
  divider.setAttribute('aria-valuemin', String(PANE_WIDTH.least));
  divider.setAttribute('aria-valuemax', String(PANE_WIDTH.most));
  resize(initial);

  divider.addEventListener('pointerdown', (start) => {
    const before = width;
    const drag = (move: PointerEvent) => resize(before + start.clientX - move.clientX);
    const drop = () => {
      document.body.classList.remove('host-dragging');
      divider.removeEventListener('pointermove', drag);
    };
    divider.setPointerCapture(start.pointerId);
    document.body.classList.add('host-dragging');
    divider.addEventListener('pointermove', drag);
    divider.addEventListener('pointerup', drop, { once: true });
    divider.addEventListener('pointercancel', drop, { once: true });
  });
  divider.addEventListener('dblclick', () => resize(PANE_WIDTH.usual));
  divider.addEventListener('keydown', (event) => {
    const by = { ArrowLeft: STEP, ArrowRight: -STEP }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    resize(width + by);
  });
  return {
    get width() {
      return width;
    },
    resize,
  };
}
