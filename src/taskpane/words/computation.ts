/** How it was computed. */
import { listed } from './text';

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
  testedRounded: (chosenAt: string | null): string =>
    `The ratio is rounded before it is tested${chosenAt === null ? '' : `, as chosen on ${chosenAt}`}.`,
  clause: 'Clause',
  clauseOf: (line: string): string => `Clause of ${line}`,
  blank: 'blank',
  notKnown: 'not known',
  notMeaningful: 'n.m.',
  noDebt: 'no debt',
  upToBasket: (basket: string): string => `Counted up to the basket of ${basket}.`,
  asLedgerAllows: (where: string): string => `As the ledger of the basket allows, ${where}.`,
  upToLedger: (entered: string, where: string, expenses: string, left: string): string =>
    `Entered ${entered}. Counted as the ledger of the basket allows, ${where}: expenses of ${expenses}, with ${left} of the basket left for them.`,
  belowLedger: (where: string, allowed: string): string =>
    `Counted as entered; the ledger of the basket allows ${allowed}, ${where}.`,
  /** By readings that are chosen; where is what chooses each, how what it says. */
  countedAsChosen: (chosen: readonly { readonly how: string; readonly where: string }[]): string =>
    `Counted by what is chosen: ${listed(chosen.map(({ how, where }) => `${how} (${where})`))}.`,
  benefitNotCounted: 'A net benefit was not deducted: counted as 0.',
  quote: (text: string): string => `“${text.replace(/[“”]/g, (mark) => (mark === '“' ? '‘' : '’'))}”`,
};
