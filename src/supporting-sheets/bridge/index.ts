import type { SupportingKind } from '../kind';
import { bridgeFindings } from './findings';
import { bridgeForm } from './form';
import { bridgeTemplate } from './template';

export const bridge: SupportingKind = {
  id: 'bridge',
  form: bridgeForm,
  template: bridgeTemplate,
  findings: bridgeFindings,
};
