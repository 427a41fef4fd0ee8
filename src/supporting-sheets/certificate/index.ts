import type { SupportingKind } from '../kind';
import { certificateFindings } from './findings';
import { certificateForm } from './form';
import { certificateTemplate } from './template';

export const certificate: SupportingKind = {
  id: 'certificate',
  form: certificateForm,
  dateField: 'statementDate',
  template: certificateTemplate,
  findings: certificateFindings,
};
