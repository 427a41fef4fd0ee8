import type { SupportingKind } from '../kind';
import { bridgeFindings } from './findings';
import { FIELD, bridgeForm } from './form';

export const bridge: SupportingKind = {
  id: 'bridge',
  form: bridgeForm,
  dateField: FIELD.periodEnd,
  findings: bridgeFindings,
};
