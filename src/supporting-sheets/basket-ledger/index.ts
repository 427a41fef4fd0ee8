import type { SupportingKind } from '../kind';
import { basketLedgerFindings } from './findings';
import { basketLedgerForm } from './form';

export const basketLedger: SupportingKind = {
  id: 'basket-ledger',
  form: basketLedgerForm,
  findings: basketLedgerFindings,
};
