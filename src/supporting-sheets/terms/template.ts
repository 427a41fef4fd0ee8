/** The Terms sheet as a new sheet: the defaults in the cells, the words of each reading beside them. */
import type { Reading, ReadingOption } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import type { SheetToWrite } from '../../workbook/sheet-to-write';
import { writeForm } from '../write-form';
import { FACTS, READING, READINGS, asChosen, termsForm } from './form';

/** Rows for Statement Dates: two years of them. */
const ROWS = 8;

export const termsTemplate = (agreement: Agreement): SheetToWrite =>
  writeForm(termsForm(agreement), {
    borrower: agreement.borrower,
    rows: { [FACTS]: ROWS },
    contents: () => ({
      tables: {
        [READINGS]: agreement.readings.map((reading) => ({
          [READING.clause]: { value: reading.clause },
          [READING.question]: { value: reading.question },
          [READING.options]: { value: optionsInWords(reading) },
        })),
      },
    }),
  });

function optionsInWords({ options, byDefault, why }: Reading): string {
  const words = (options as readonly ReadingOption[]).map(
    (option) => `“${asChosen(option).words}”${option.id === byDefault ? ', the default' : ''}: ${option.words}`,
  );
  return [...words, `Why: ${why}`].join('\n');
}
