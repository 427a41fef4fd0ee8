/** Excel's events about sheets. Every handler that asks Excel something opens a conversation of its own. */
import type { Change, ChangedAreas, Front, Unsubscribe } from '../spreadsheet';
import { boxesOf } from './area';
import { inExcel, supportsExcelApi } from './run';

type Handler = OfficeExtension.EventHandlerResult<unknown>;
type Register = (worksheets: Excel.WorksheetCollection) => readonly Handler[];

/** @param sheetName  the name behind the id that an event carries; null where it is not known */
export function onChanged(
  listener: (change: Change) => void,
  sheetName: (id: string) => string | null,
): Promise<Unsubscribe> {
  const tell = (worksheetId: string, areas: ChangedAreas): void => {
    const sheet = sheetName(worksheetId);
    listener(sheet === null ? { kind: 'workbook' } : { kind: 'cells', sheet, areas });
  };
  const edited = async ({ worksheetId, changeType, address }: Excel.WorksheetChangedEventArgs) =>
    tell(worksheetId, changeType === 'RangeEdited' ? (boxesOf(address) ?? 'all') : 'all');
  /** Its formulas were calculated, its rows hidden, its protection changed: that is read anew in any case. */
  const followed = async ({ worksheetId }: { worksheetId: string }) => tell(worksheetId, []);
  const workbook = async () => listener({ kind: 'workbook' });
  return subscribe((worksheets) => [
    worksheets.onChanged.add(edited),
    // Custom functions are calculated after the change that called for them.
    worksheets.onCalculated.add(followed),
    worksheets.onAdded.add(workbook),
    worksheets.onDeleted.add(workbook),
    ...(supportsExcelApi('1.11') ? [worksheets.onRowHiddenChanged.add(followed)] : []),
    ...(supportsExcelApi('1.14') ? [worksheets.onProtectionChanged.add(followed)] : []),
    ...(supportsExcelApi('1.17')
      ? [
          worksheets.onNameChanged.add(workbook),
          worksheets.onVisibilityChanged.add(workbook),
          worksheets.onMoved.add(workbook),
        ]
      : []),
  ]);
}

/** @param front  asks what stands in front now */
export function onSheetActivated(listener: (front: Front) => void, front: () => Promise<Front>): Promise<Unsubscribe> {
  let asked = 0;
  // A chart sheet is announced only by the sheet that it takes the place of.
  const look = async () => {
    const turn = ++asked;
    const now = await front();
    if (turn === asked) listener(now);
  };
  return subscribe((worksheets) => [worksheets.onActivated.add(look), worksheets.onDeactivated.add(look)]);
}

async function subscribe(register: Register): Promise<Unsubscribe> {
  const handlers = await inExcel(async (context) => {
    const added = register(context.workbook.worksheets);
    await context.sync();
    return added;
  });
  return () => {
    unsubscribe(handlers).catch(() => undefined);
  };
}

/** An event is given back in the conversation in which it was asked for. */
async function unsubscribe(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  for (const handler of handlers) handler.remove();
  await first.context.sync();
}
