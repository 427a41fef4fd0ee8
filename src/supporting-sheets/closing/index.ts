import type { SupportingKind } from '../kind';
import { closingFindings } from './findings';
import { closingForm } from './form';
import { closingTemplate } from './template';

export const closing: SupportingKind = {
  id: 'closing',
  form: closingForm,
  template: closingTemplate,
  findings: closingFindings,
};
