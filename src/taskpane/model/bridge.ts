/** The Bridge sheets of a workbook, and what the pane shows of one. */
import type { Agreement } from '../../agreement/types';
import { lineOf } from '../../agreement/lines';
import { formatAmount, formatDollars } from '../../core/format';
import { type Money, compare, isNegative, isZero, minus } from '../../core/quantity';
import type { BridgeRow, EbitdaBridge } from '../../metrics/ebitda-bridge';
import type { CheckedWorkbook } from '../../schedule-a/check';
import { bridgeForm } from '../../supporting-sheets/bridge/form';
import { type BridgeOnSheet, readBridge } from '../../supporting-sheets/bridge/read-bridge';
import type { CheckedSupporting } from '../../supporting-sheets/check';
import { cellOf } from '../../supporting-sheets/form-findings';
import { readForm } from '../../supporting-sheets/read-form';
import type { WorkbookContent } from '../../workbook/sheet';
import * as words from '../words';
import { type Waterfall, waterfallOf } from './waterfall';

export interface BridgeSheet {
  readonly sheet: string;
  readonly bridge: BridgeOnSheet;
  /** What the check says of the sheet; null where it has not been checked. */
  readonly checked: CheckedSupporting | null;
}

export function bridgeSheets(
  agreement: Agreement,
  content: WorkbookContent,
  { supporting }: CheckedWorkbook,
): readonly BridgeSheet[] {
  const form = bridgeForm(agreement);
  return readForm(form, content).map((filled) => ({
    sheet: filled.sheet.name,
    bridge: readBridge(agreement, filled),
    checked: supporting.find(({ kind, sheet }) => kind === form.id && sheet === filled.sheet.name) ?? null,
  }));
}

export interface Figure {
  readonly text: string;
  readonly isNegative: boolean;
}

export interface BridgeTableRow {
  readonly key: string;
  readonly name: string;
  readonly cell: string | null;
  /** Empty where it stands on none. */
  readonly line: string;
  readonly clause: string;
  readonly words: string;
  readonly note: string;
  /** Null where a measure does not take it. */
  readonly nonGaap: Figure | null;
  readonly ebitda: Figure | null;
}

export interface BridgeModel {
  /** Both measures, in a sentence. */
  readonly answer: string;
  readonly own: { readonly name: string; readonly figure: Figure };
  readonly ebitda: { readonly name: string; readonly figure: Figure };
  readonly waterfall: Waterfall;
  /** Items of which there is an amount. */
  readonly rows: readonly BridgeTableRow[];
  /** Names of those that are 0. */
  readonly noughts: readonly string[];
}

export function bridgeModel(agreement: Agreement, value: EbitdaBridge, { items }: BridgeOnSheet): BridgeModel {
  const ebitda = lineOf(agreement, agreement.schedule.terms.consolidatedEbitda);
  const { measure } = agreement.bridge;
  const [start, ...others] = value.rows;
  const cells = new Map(items.map(({ item, entry }) => [item.id, entry && cellOf(entry)]));
  const isShown = ({ amount }: BridgeRow): boolean => !isZero(amount);
  return {
    answer: words.bridge.answer(
      measure,
      formatDollars(value.nonGaapNetIncome),
      ebitda.name,
      formatDollars(value.consolidatedEbitda),
    ),
    own: { name: measure, figure: figureOf(value.nonGaapNetIncome) },
    ebitda: { name: ebitda.name, figure: figureOf(value.consolidatedEbitda) },
    waterfall: waterfallOf(value, { own: measure, ebitda: ebitda.name }),
    rows: [...(start ? [start] : []), ...others.filter(isShown)].map((row) => ({
      key: row.item.id,
      name: words.sentenceCase(row.name),
      cell: cells.get(row.item.id) ?? null,
      line: row.line ?? '',
      clause: row.clause,
      words: row.item.nonGaap?.words ?? '',
      note: row.note,
      nonGaap: row.nonGaap && figureOf(row.nonGaap),
      ebitda: row.ebitda && figureOf(row.ebitda),
    })),
    noughts: others.filter((row) => !isShown(row)).map(({ name }) => name),
  };
}

export const figureOf = (money: Money): Figure => ({
  text: formatAmount(money),
  isNegative: isNegative(money) && !isZero(money),
});

/** How EBITDA of the bridge stands to the same line of a schedule of the same period. */
export interface AgainstSchedule {
  readonly sheet: string;
  readonly line: string;
  readonly amount: string;
  /** By how much the bridge is above it, or below; null where they are the same. */
  readonly difference: { readonly amount: string; readonly isMore: boolean } | null;
}

export function againstSchedules(
  agreement: Agreement,
  { schedules }: CheckedWorkbook,
  { periodEnd }: BridgeOnSheet,
  { consolidatedEbitda }: EbitdaBridge,
): readonly AgainstSchedule[] {
  const line = agreement.schedule.terms.consolidatedEbitda;
  return schedules.flatMap(({ schedule: { sheet, statementDate }, evaluation }) => {
    const amount = evaluation.amount(line);
    if (!periodEnd || statementDate.kind !== 'date' || statementDate.date.day !== periodEnd.day || !amount) return [];
    const order = compare(consolidatedEbitda, amount);
    const [more, less] = order > 0 ? [consolidatedEbitda, amount] : [amount, consolidatedEbitda];
    return [
      {
        sheet: sheet.name,
        line,
        amount: formatAmount(amount),
        difference: order === 0 ? null : { amount: formatAmount(minus(more, less)), isMore: order > 0 },
      },
    ];
  });
}
