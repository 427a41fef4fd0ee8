/** Who has the keyboard: the grid or the pane. */

/**
 * Univer takes the keyboard whenever the selected cell changes. While the pane has it, only a click outside may take it
 * away, as in Excel; F6 goes from one to the other.
 */
export function shareKeyboard(frame: HTMLIFrameElement): void {
  const takeFocus = HTMLElement.prototype.focus;
  let lastOutside: HTMLElement | null = null;
  HTMLElement.prototype.focus = function (this: HTMLElement, options?: FocusOptions) {
    if (this === frame || document.activeElement !== frame) takeFocus.call(this, options);
  };
  document.addEventListener('pointerdown', () => frame.blur(), true);
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target !== frame) lastOutside = target;
  });

  const onF6 = (toPane: boolean) => (event: KeyboardEvent) => {
    if (event.key !== 'F6') return;
    event.preventDefault();
    if (toPane) return takeFocus.call(frame);
    frame.blur();
    if (lastOutside) takeFocus.call(lastOutside);
  };
  document.addEventListener('keydown', onF6(true));
  frame.addEventListener('load', () => frame.contentWindow?.addEventListener('keydown', onF6(false), true));
}
