import type { SupportingKind } from '../kind';
import { termsFindings } from './findings';
import { termsForm } from './form';
import { termsTemplate } from './template';

export const terms: SupportingKind = {
  id: 'terms',
  form: termsForm,
  template: termsTemplate,
  findings: termsFindings,
};
