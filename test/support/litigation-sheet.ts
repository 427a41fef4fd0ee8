/** A Litigation sheet as it is inserted, with some judgments entered and its formulas calculated. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import { litigationTemplate } from '../../src/supporting-sheets/litigation/template';
import type { Literal } from '../../src/workbook/memory';
import type { Sheet } from '../../src/workbook/sheet';
import { fill } from '../certificate/a-workbook';
import { calculated } from '../supporting-sheets/basket-ledger/ledger-of-case';
import { asSheet } from '../supporting-sheets/a-form';
import { serial } from './functions';

export interface LitigationCase {
  readonly name?: string;
  /** Financial Statement Date. */
  readonly date?: string;
  readonly pending?: Literal;
  readonly threshold?: Literal;
  /** Dollars; then what is insured, the A.M. Best rating, whether the insurer was notified, whether coverage is disputed. */
  readonly judgments?: readonly (readonly [
    amount: Literal,
    insured?: Literal,
    rating?: Literal,
    notified?: Literal,
    disputed?: Literal,
  ])[];
}

export function litigationSheet({ name = 'Litigation', date, pending, threshold, judgments }: LitigationCase): Sheet {
  const rows = (judgments ?? []).map(
    ([amount, insured = null, rating = null, notified = null, disputed = null], index) => [
      `Judgment ${index + 1}`,
      serial('2015-10-05'),
      'Calix, Inc.',
      insured === null ? null : 'Example Mutual',
      amount,
      insured,
      rating,
      notified,
      disputed,
    ],
  );
  const filled = fill(litigationTemplate(CALIX_2013), {
    fields: {
      'Financial Statement Date': date === undefined ? null : serial(date),
      'Anything pending': pending ?? null,
      'Threshold Amount': threshold ?? null,
    },
    rows: [['Final judgments and orders for the payment of money', rows]],
  });
  return { ...calculated(asSheet(filled)), name };
}
