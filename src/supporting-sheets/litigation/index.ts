import type { SupportingKind } from '../kind';
import { litigationFindings } from './findings';
import { litigationForm } from './form';

export const litigation: SupportingKind = {
  id: 'litigation',
  form: litigationForm,
  dateField: 'statementDate',
  findings: litigationFindings,
};

export { type JudgmentsOnSheet, judgmentsOnSheet, litigationFacts } from './facts';
