import type { SupportingKind } from '../kind';
import { certificateFindings } from './findings';
import { certificateForm } from './form';

export const certificate: SupportingKind = {
  id: 'certificate',
  form: certificateForm,
  dateField: 'statementDate',
  findings: certificateFindings,
};
