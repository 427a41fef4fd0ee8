/** New sheets of each kind, to be filled in. Apart from the kinds, which find and check sheets, so that those load without them. */
import type { ScheduleExample } from '../agreement/example';
import type { Agreement } from '../agreement/types';
import type { SheetToWrite } from '../workbook/sheet-to-write';
import { basketLedger } from './basket-ledger';
import { basketLedgerTemplate, exampleLedger } from './basket-ledger/template';
import { bridge } from './bridge';
import { bridgeTemplate } from './bridge/template';
import { certificate } from './certificate';
import { certificateTemplate } from './certificate/template';
import { closing } from './closing';
import { closingTemplate } from './closing/template';
import type { SupportingKind } from './kind';
import { litigation } from './litigation';
import { litigationTemplate } from './litigation/template';
import { terms } from './terms';
import { termsTemplate } from './terms/template';

/** With the Schedule A that it is to stand beside, where that is an example. */
type Template = (agreement: Agreement, example?: ScheduleExample) => SheetToWrite;

const TEMPLATES: ReadonlyMap<SupportingKind, Template> = new Map<SupportingKind, Template>([
  [certificate, certificateTemplate],
  [litigation, litigationTemplate],
  [
    basketLedger,
    (agreement, example) => (example ? exampleLedger(agreement, example) : basketLedgerTemplate(agreement)),
  ],
  [closing, closingTemplate],
  [bridge, bridgeTemplate],
  [terms, termsTemplate],
]);

/**
 * A new sheet to fill in, under the form's own name.
 *
 * @param example  the Schedule A beside it, where that is the example: a sheet that it would contradict is filled in with it
 */
export function templateOf(kind: SupportingKind, agreement: Agreement, example?: ScheduleExample): SheetToWrite {
  const template = TEMPLATES.get(kind);
  if (!template) throw new Error(`There is no template of the kind ${kind.id}.`);
  return template(agreement, example);
}
