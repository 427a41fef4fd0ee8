/** What a filled Bridge sheet comes to, worked from its input cells alone. */
import type { Agreement, BridgeItem } from '../../agreement/types';
import type { CalendarDate } from '../../core/calendar-date';
import type { Outcome } from '../../core/outcome';
import { type Money, NOTHING } from '../../core/quantity';
import { type EbitdaBridge, ebitdaBridge } from '../../metrics/ebitda-bridge';
import type { ReadEntry } from '../read-entry';
import type { FilledForm } from '../read-form';
import { FIELD, ITEM, ITEMS } from './form';

export interface ItemOnSheet {
  readonly item: BridgeItem;
  /** Null where its words are not on the sheet. */
  readonly entry: ReadEntry | null;
}

export interface BridgeOnSheet {
  /** What the sheet says of its figures; empty where it says nothing. */
  readonly about: string;
  readonly periodEnd: CalendarDate | null;
  readonly items: readonly ItemOnSheet[];
  /** Items whose amount is blank, and counts as 0; net income is never one of them. */
  readonly blank: readonly BridgeItem[];
  /** Null while an amount cannot be read or net income is not known; refused where an amount is not one that its item takes. */
  readonly outcome: Outcome<EbitdaBridge> | null;
}

export function readBridge(agreement: Agreement, filled: FilledForm): BridgeOnSheet {
  const rows = filled.rows(ITEMS);
  const items = agreement.bridge.items.map((item): ItemOnSheet => ({
    item,
    entry: rows.find(({ id }) => id === item.id)?.entry(ITEM.amount) ?? null,
  }));
  const [start] = items;
  const already = filled.field(FIELD.already);
  const incurred = filled.field(FIELD.incurred);
  const isKnown =
    start?.entry?.amount != null &&
    [...items.map(({ entry }) => entry), already, incurred].every((entry) => entry !== null && entry.wrong === null);
  return {
    about: filled.field(FIELD.about).text ?? '',
    periodEnd: filled.field(FIELD.periodEnd).date,
    items,
    blank: items.slice(1).flatMap(({ item, entry }) => (entry?.isBlank ? [item] : [])),
    outcome: isKnown
      ? ebitdaBridge(agreement, {
          amounts: amountsOf(items),
          incurredUnderAgreement: incurred.answer === true,
          alreadyAddedBack: already.amount ?? NOTHING,
        })
      : null,
  };
}

const amountsOf = (items: readonly ItemOnSheet[]): ReadonlyMap<BridgeItem['id'], Money> =>
  new Map(items.flatMap(({ item, entry }) => (entry?.amount ? [[item.id, entry.amount] as const] : [])));
