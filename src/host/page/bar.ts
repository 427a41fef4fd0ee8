/** The bar above the grid. */
import type { BlankPolicy } from '../grid/arguments';
import { type OfficeTheme, THEMES, themeNamed } from './themes';

export function element<T extends HTMLElement>(id: string, kind: abstract new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`The page has no ${kind.name} called ${id}.`);
  return found;
}

export interface BarActions {
  open(file: File): Promise<void>;
  save(): Promise<void>;
  setBlank(policy: BlankPolicy): void;
  setTheme(theme: OfficeTheme): void;
  showPane(visible: boolean): void;
}

export interface BarState {
  name?: string;
  blank?: BlankPolicy;
  theme?: OfficeTheme;
  paneVisible?: boolean;
}

export interface Bar {
  show(state: BarState): void;
  fail(error: unknown): void;
}

export function setUpBar(actions: BarActions): Bar {
  const name = element('name', HTMLElement);
  const open = element('open', HTMLInputElement);
  const blank = element('blank', HTMLSelectElement);
  const themes = element('theme', HTMLSelectElement);
  const toggle = element('show-pane', HTMLButtonElement);
  const status = element('status', HTMLElement);
  themes.replaceChildren(...THEMES.map(({ id, label }) => new Option(label, id)));

  const fail = (error: unknown) => {
    status.textContent = error instanceof Error ? error.message : String(error);
  };
  open.addEventListener('change', () => {
    const [file] = open.files ?? [];
    if (file) actions.open(file).catch(fail);
    open.value = '';
  });
  element('save', HTMLButtonElement).addEventListener('click', () => void actions.save().catch(fail));
  blank.addEventListener('change', () => actions.setBlank(blank.value === 'null' ? 'null' : 'zero'));
  themes.addEventListener('change', () => actions.setTheme(themeNamed(themes.value)));
  toggle.addEventListener('click', () => actions.showPane(toggle.getAttribute('aria-pressed') !== 'true'));
  element('close-pane', HTMLButtonElement).addEventListener('click', () => actions.showPane(false));

  const show = (state: BarState) => {
    if (state.name !== undefined) {
      name.textContent = state.name;
      document.title = `${state.name} – Covenant`;
    }
    if (state.blank) blank.value = state.blank;
    if (state.theme) {
      themes.value = state.theme.id;
      document.documentElement.dataset.theme = state.theme.id;
    }
    if (state.paneVisible !== undefined) toggle.setAttribute('aria-pressed', String(state.paneVisible));
  };
  return { show, fail };
}

/** Hands a file to the browser, which stores it on disk. */
export function download(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
}
