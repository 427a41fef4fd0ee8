import type { Agreement, BridgeItem } from '../../agreement/types';
import type { PartOfLine } from '../../covenants/in-cents/parts-of-line';
import { nonGaapItems } from '../non-gaap-net-income';

/** How the items of non-GAAP net income count, in the order in which their amounts are given. */
export const nonGaapParts = (agreement: Agreement, order: readonly BridgeItem['id'][]): readonly PartOfLine[] =>
  nonGaapItems(agreement).map(({ id, sign }) => ({
    index: order.indexOf(id),
    sign: 1,
    mayBeNegative: sign === 'any',
  }));
