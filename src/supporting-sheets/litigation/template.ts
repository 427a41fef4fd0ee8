/** The Litigation sheet as a new sheet: what it comes to is worked by formulas. */
import type { Agreement } from '../../agreement/types';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { writeForm } from '../write-form';
import { JUDGMENTS, MATTERS, litigationForm } from './form';

const ROWS = 12;
/** While there is nothing to work from. */
const NOTHING_YET = { value: '' };

export const litigationTemplate = (agreement: Agreement): SheetToWrite =>
  writeForm(litigationForm(agreement), {
    borrower: agreement.borrower,
    rows: { [MATTERS]: ROWS, [JUDGMENTS]: ROWS },
    contents: ({ cellOf, columnOf }) => {
      const threshold = cellOf('threshold');
      const inDispute = columnOf(MATTERS, 'amount');
      const judgments = columnOf(JUDGMENTS, 'amount');
      const insurance = ['insured', 'rating', 'notified', 'disputed'].map((column) => columnOf(JUDGMENTS, column));
      return {
        fields: {
          inDispute: { value: 0, formula: `=SUM(${inDispute})` },
          isReported: {
            ...NOTHING_YET,
            formula: `=IF(COUNTBLANK(${threshold})>0,"",IF(SUM(${inDispute})>${threshold},"Yes","No"))`,
          },
          overThreshold: {
            ...NOTHING_YET,
            formula: `=IF(COUNTBLANK(${threshold})>0,"",COVENANT.JUDGMENTS_OVER_THRESHOLD(${[judgments, threshold, ...insurance].join(',')}))`,
          },
        },
        totals: {
          [MATTERS]: { amount: { value: 0, formula: `=SUM(${inDispute})` } },
          [JUDGMENTS]: {
            amount: { value: 0, formula: `=SUM(${judgments})` },
            insured: { value: 0, formula: `=SUM(${columnOf(JUDGMENTS, 'insured')})` },
          },
        },
      };
    },
  });
