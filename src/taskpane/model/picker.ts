/** The workbook's schedules to choose from. */
import { address } from '../../workbook/sheet';
import type { KeyedSchedule } from '../state/state';
import * as words from '../words';
import { countsInWords } from './answer';
import { shortNameOf } from './covenant';
import { type VerdictKind, isBreach, isMet, verdictKindOf } from './verdict-kind';

export interface PickerEntry {
  readonly key: string;
  /** The sheet; with the cell the schedule begins at, where it holds several. */
  readonly name: string;
  /** In words; null without one. */
  readonly date: string | null;
  /** The worst of the covenants' verdicts. */
  readonly verdict: VerdictKind;
  /** "Both comply, 1 error". */
  readonly summary: string;
}

export function pickerEntries(schedules: readonly KeyedSchedule[]): readonly PickerEntry[] {
  return schedules.map(({ key, checked }) => {
    const { schedule, standings, findings } = checked;
    const { name } = schedule.sheet;
    const isAlone = schedules.filter((one) => one.checked.schedule.sheet.name === name).length === 1;
    const first = schedule.lines[0];
    const verdicts = standings.map((standing) => ({
      verdict: verdictKindOf(standing),
      name: shortNameOf(standing.covenant),
    }));
    return {
      key,
      name: isAlone ? name : words.header.fromCell(name, address(schedule.firstRow, first?.labelAt.column ?? 0)),
      date: schedule.statementDate.kind === 'date' ? words.date.long(schedule.statementDate.date) : null,
      verdict: worst(verdicts.map(({ verdict }) => verdict)),
      summary: `${summaryOf(verdicts)}, ${countsInWords(findings) || words.noFindings}`,
    };
  });
}

function worst(verdicts: readonly VerdictKind[]): VerdictKind {
  return (
    verdicts.find(isBreach) ??
    verdicts.find((verdict) => verdict === 'undetermined') ??
    verdicts.find((verdict) => verdict === 'by rounding') ??
    verdicts.find((verdict) => verdict === 'at the limit') ??
    verdicts.find((verdict) => verdict === 'complies') ??
    'no debt'
  );
}

function summaryOf(covenants: readonly { readonly verdict: VerdictKind; readonly name: string }[]): string {
  const { comply, breach, one, unknown } = words.several.summary;
  const breached = covenants.filter(({ verdict }) => isBreach(verdict));
  if (breached.length === covenants.length) return breach;
  if (breached[0]) return one(breached[0].name);
  return covenants.every(({ verdict }) => isMet(verdict)) ? comply : unknown;
}
