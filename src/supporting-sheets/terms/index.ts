import type { SupportingKind } from '../kind';
import { termsFindings } from './findings';
import { termsForm } from './form';

export const terms: SupportingKind = {
  id: 'terms',
  form: termsForm,
  findings: termsFindings,
};
