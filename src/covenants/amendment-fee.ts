import type { Agreement } from '../agreement/types';
import { formatAmount } from '../core/format';
import { type Outcome, step, value } from '../core/outcome';
import { type Money, NOTHING, type Quantity, basisPointsOf, isNegative, plus, usd } from '../core/quantity';
import { type Subject, refuse } from '../core/refusals';
import { refuseNegativeAmount } from './entered-amounts';

/** What a refusal calls the two amounts; of which Lender, where its name is known. */
export const positionSubjects = (lender = ''): { readonly commitments: Subject; readonly termLoans: Subject } => {
  const named = (name: string): Subject => ({ line: '', name: lender ? `${name} of ${lender}` : name });
  return { commitments: named('Revolving Commitments'), termLoans: named('Term Loans') };
};
const BASIS_POINTS: Subject = { line: '', name: 'basis points' };

export interface LenderPosition {
  readonly name?: string;
  /** USD, before the Amendment, 0 or more. */
  readonly revolvingCommitments: Money;
  /** USD of principal held, 0 or more. */
  readonly termLoans: Money;
  /** Whether the Lender has signed. */
  readonly consenting: boolean;
}

/**
 * Amendment fee of one Lender: basis points on its Revolving Commitments and its Term Loans, if it consents. Never rounded.
 *
 * @param rate  basis points, 0 or more; left out, the Amendment's
 * @returns USD; 0 for a Lender that has not signed
 * @source First Amendment, section 2.1(b)(i)
 */
export function amendmentFee(
  agreement: Agreement,
  lender: LenderPosition,
  rate: Quantity<'bps'> = agreement.terms.amendmentFee.value,
): Outcome<Money> {
  const subjects = positionSubjects(lender.name);
  const refusal =
    refuseNegativeAmount(subjects.commitments, lender.revolvingCommitments) ??
    refuseNegativeAmount(subjects.termLoans, lender.termLoans);
  if (refusal) return refusal;
  if (isNegative(rate))
    return refuse({ code: 'NEGATIVE_AMOUNT', subject: BASIS_POINTS, found: usd(rate.amount), hint: '' });
  const base = plus(lender.revolvingCommitments, lender.termLoans);
  const fee = lender.consenting ? basisPointsOf(rate, base) : NOTHING;
  return value(fee, () =>
    step({
      label: 'Amendment fee',
      entered: base,
      counted: fee,
      clause: agreement.terms.amendmentFee.clause,
      note: lender.consenting
        ? `${rate.amount.toString()} basis points on ${formatAmount(base)}.`
        : 'No fee: the Lender has not signed.',
    }),
  );
}
