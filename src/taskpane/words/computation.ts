/** How it was computed. */

export const computation = {
  title: 'How it was computed',
  inDollars: 'Amounts counted, in dollars.',
  sheetIsIn: (unit: string): string => `Amounts counted, in dollars. The sheet is in ${unit}.`,
  tree: 'Computation, from ratio down to input cells',
  columns: { line: 'Line', sheet: 'On the sheet', counted: 'Counted', cell: 'Cell' },
  operators: { '+': 'plus ', '−': 'less ', '÷': 'divided by ', '': '' },
  onTheSheetCounted: ' on the sheet, counted ',
  onTheSheet: (amount: string): string => `${amount} on the sheet`,
  tested: 'Tested without rounding, against',
  clause: 'Clause',
  clauseOf: (line: string): string => `Clause of ${line}`,
  blank: 'blank',
  notKnown: 'not known',
  notMeaningful: 'n.m.',
  noDebt: 'no debt',
  upToBasket: (basket: string): string => `Counted up to the basket of ${basket}.`,
  benefitNotCounted: 'A net benefit was not deducted: counted as 0.',
  quote: (text: string): string => `“${text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`,
};
