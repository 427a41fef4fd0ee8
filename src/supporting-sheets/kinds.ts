import { basketLedger } from './basket-ledger';
import { bridge } from './bridge';
import { certificate } from './certificate';
import { closing } from './closing';
import type { SupportingKind } from './kind';
import { litigation } from './litigation';
import { terms } from './terms';

/** Every kind of sheet beside Schedule A, as menus and help list them. */
export const SUPPORTING_KINDS: readonly SupportingKind[] = [
  certificate,
  litigation,
  basketLedger,
  closing,
  bridge,
  terms,
];
