import type { SupportingKind } from '../kind';
import { basketLedgerFindings } from './findings';
import { basketLedgerForm } from './form';
import { basketLedgerTemplate } from './template';

export const basketLedger: SupportingKind = {
  id: 'basket-ledger',
  form: basketLedgerForm,
  template: (agreement) => basketLedgerTemplate(agreement),
  findings: basketLedgerFindings,
};
