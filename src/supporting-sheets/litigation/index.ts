import type { SupportingKind } from '../kind';
import { litigationFindings } from './findings';
import { litigationForm } from './form';
import { litigationTemplate } from './template';

export const litigation: SupportingKind = {
  id: 'litigation',
  form: litigationForm,
  dateField: 'statementDate',
  template: litigationTemplate,
  findings: litigationFindings,
};

export { type JudgmentsOnSheet, judgmentsOnSheet, litigationFacts } from './facts';
