/** The Certificate sheet as a new sheet. */
import type { Agreement } from '../../agreement/types';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { writeForm } from '../write-form';
import { DEFAULTS, certificateForm } from './form';

const ROWS_FOR_DEFAULTS = 6;

export const certificateTemplate = (agreement: Agreement): SheetToWrite =>
  writeForm(certificateForm(agreement), { borrower: agreement.borrower, rows: { [DEFAULTS]: ROWS_FOR_DEFAULTS } });
