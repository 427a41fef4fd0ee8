/** What is wrong on a ledger of the basket, and what a change in history restates. */
import type { Agreement } from '../../agreement/types';
import type { Finding } from '../../workbook/finding';
import type { FilledForm } from '../read-form';
import type { Surroundings } from '../surroundings';
import { entryFindings } from './entry-findings';
import { figureFindings } from './figure-findings';
import { formulaFindings } from './formula-findings';
import { readLedger } from './read-ledger';
import { restatementFinding } from './restatement-finding';
import { workedCells } from './worked-cells';

export function basketLedgerFindings(
  agreement: Agreement,
  filled: FilledForm,
  surroundings: Surroundings,
): readonly Finding[] {
  const ledger = readLedger(agreement, filled);
  const cells = workedCells(agreement, filled, ledger);
  return [
    ...entryFindings(agreement, filled, ledger, surroundings),
    ...figureFindings(cells),
    ...formulaFindings(agreement, filled, ledger, cells, surroundings),
    ...restatementFinding(agreement, ledger, surroundings),
  ];
}
