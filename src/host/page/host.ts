/** The page: a grid, and beside it the task pane in an iframe whose office.js works on that grid. */
import type { BlankPolicy } from '../grid/arguments';
import { ErrorNotes } from '../grid/error-notes';
import { Events } from '../grid/events';
import { type Implementation, gridFunctions } from '../grid/functions';
import { Grid } from '../grid/grid';
import type { Metadata } from '../grid/metadata';
import { Promised } from '../grid/promised';
import { type Pane, createPane } from '../protocol/external';
import { type FunctionResult, createServices } from '../protocol/services';
import { download, element, setUpBar } from './bar';
import { createDivider } from './divider';
import { shareKeyboard } from './keyboard';
import { BatchRunner } from './runner';
import { Session } from './session';
import { type ErrorLine, errorOfSelection, showStatus } from './status';
import { type OfficeTheme, themeNamed } from './themes';

/** Of the add-in's functions: before their names in formulas. */
const NAMESPACE = 'COVENANT';
const REGISTRATION = { lookEvery: 50, giveUpAfter: 5_000 };

interface PaneWindow {
  CustomFunctions?: { _association?: { mappings: Record<string, Implementation> } };
}

const query = new URLSearchParams(location.search);
const frame = element('frame', HTMLIFrameElement);
const paneBox = element('pane', HTMLElement);
const dividerBar = element('divider', HTMLElement);

let blank: BlankPolicy = query.get('blank') === 'null' ? 'null' : 'zero';
let theme: OfficeTheme = themeNamed(query.get('theme'));
let pane: Pane | null = null;

/** The functions that the pane registered, as long as its page is loaded. */
const registered = (): Record<string, Implementation> =>
  (frame.contentWindow as unknown as PaneWindow | null)?.CustomFunctions?._association?.mappings ?? {};

const metadata = (await (await fetch('addin/functions.json')).json()) as Metadata;
const notes = new ErrorNotes();
const promised = new Promised(() => grid.calculation.recalculate());
const grid: Grid = new Grid(
  element('grid', HTMLElement),
  gridFunctions({
    namespace: NAMESPACE,
    metadata,
    notes,
    promised,
    implementation: (id) => registered()[id.toUpperCase()],
    blank: () => blank,
    sheetName: (sheetId) => grid.workbook.getSheetBySheetId(sheetId)?.getSheetName() ?? '',
  }),
);
const session = new Session(grid);
const book = () => {
  if (!session.book) throw new Error('No workbook is open yet.');
  return session.book;
};
const events = new Events(grid, { book, pane: () => pane });
const runner = new BatchRunner(grid, events, () => session.book);
const divider = createDivider(dividerBar, paneBox, Number(query.get('width') ?? NaN));
const bar = setUpBar({
  open: async (file) => embeddedHost.open(await file.arrayBuffer(), file.name),
  save: async () => download(await embeddedHost.save(), grid.workbook.getName()),
  setBlank,
  setTheme,
  showPane,
});

function setBlank(policy: BlankPolicy): void {
  blank = policy;
  bar.show({ blank });
  if (session.book) grid.calculation.recalculate();
}

/** Excel tells no page of a change of theme: the pane is loaded anew, as when it is opened again. */
function setTheme(next: OfficeTheme, reload = true): void {
  theme = next;
  bar.show({ theme });
  grid.api.toggleDarkMode(theme.dark);
  if (reload) frame.contentWindow?.location.reload();
}

function showPane(visible: boolean): void {
  paneBox.hidden = !visible;
  dividerBar.hidden = !visible;
  bar.show({ paneVisible: visible });
}

/** A page may register its functions after it has loaded: then everything is calculated once more. */
function calculateOnceRegistered(): void {
  const end = Date.now() + REGISTRATION.giveUpAfter;
  const look = setInterval(() => {
    if (Object.keys(registered()).length) grid.calculation.recalculate();
    else if (Date.now() < end) return;
    clearInterval(look);
  }, REGISTRATION.lookEvery);
}

async function openExample(): Promise<void> {
  const answer = query.get('workbook') === 'none' ? null : await fetch('workbook.xlsx');
  if (!answer?.ok) return session.openBlank();
  const name = decodeURIComponent(answer.headers.get('x-workbook-name') ?? 'workbook.xlsx');
  await session.open(await answer.arrayBuffer(), name);
}

let announceReady: () => void = () => undefined;
let announceFailure: (why: unknown) => void = () => undefined;
const ready = new Promise<void>((done, failed) => {
  announceReady = done;
  announceFailure = failed;
});

async function begin(): Promise<void> {
  if (session.book) return grid.calculation.recalculate();
  await openExample();
  bar.show({ name: grid.workbook.getName() });
  runner.opened();
  await grid.calculation.settled();
  announceReady();
}

const embeddedHost = {
  grid,
  /** The workbook is shown and calculated. */
  ready,
  get book() {
    return book();
  },
  get paneWidth() {
    return divider.width;
  },
  /** Called in the pane's window, before office.js loads. */
  attach(window: Window): void {
    const services = createServices(showPane);
    const run = runner.forPane(services);
    pane = createPane({ run, editing: grid.editing, services, documentUrl: location.href, theme: () => theme.colors });
    Object.defineProperty(window, 'external', { value: pane.external, configurable: true, writable: true });
  },
  /** Shows another workbook; the pane is loaded anew, as Excel opens one for each workbook. */
  async open(bytes: ArrayBuffer, name: string): Promise<void> {
    await session.open(bytes, name);
    bar.show({ name });
    frame.contentWindow?.location.reload();
  },
  save: (): Promise<Uint8Array> => session.save(),
  setBlank,
  setTheme: (word: string): void => setTheme(themeNamed(word)),
  resizePane: (width: number): void => divider.resize(width),
  /** Makes a member of Excel's fail, until called with null: for states that the grid cannot be in, such as a chart sheet. */
  refuse: (member: string, code: string | null, message?: string): void => runner.refuse(member, code, message),
  /** Calls a function through office.js's own runtime, not the grid. */
  async callFunction(id: string, values: unknown[]): Promise<FunctionResult> {
    if (!pane) throw new Error('No pane is loaded.');
    return pane.callFunction(id, values);
  },
  get selectedError(): ErrorLine | null {
    return errorOfSelection(grid, book(), notes);
  },
};
export type EmbeddedHost = typeof embeddedHost;
Object.assign(window, { embeddedHost });

shareKeyboard(frame);
showStatus(element('status', HTMLElement), grid, () => session.book, notes);
bar.show({ blank, theme, paneVisible: true });
if (theme.dark) setTheme(theme, false);
frame.addEventListener('load', () => {
  promised.forget();
  if (!Object.keys(registered()).length) calculateOnceRegistered();
  begin().catch((error: unknown) => {
    bar.fail(error);
    announceFailure(error);
  });
});
frame.src = 'addin/taskpane.html';
