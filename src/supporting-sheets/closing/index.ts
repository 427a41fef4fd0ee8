import type { SupportingKind } from '../kind';
import { closingFindings } from './findings';
import { closingForm } from './form';

export const closing: SupportingKind = {
  id: 'closing',
  form: closingForm,
  findings: closingFindings,
};
