import type { SupportingKind } from '../kind';
import { bridgeFindings } from './findings';
import { FIELD, bridgeForm } from './form';
import { bridgeTemplate } from './template';

export const bridge: SupportingKind = {
  id: 'bridge',
  form: bridgeForm,
  dateField: FIELD.periodEnd,
  template: bridgeTemplate,
  findings: bridgeFindings,
};
