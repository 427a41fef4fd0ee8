import type { Shape } from './shape';

/** What preparers write for the form's long labels. */
const SHORT: Readonly<Record<string, string>> = {
  'I.A.1': 'Principal amount of obligations for borrowed money, bonds, debentures and notes',
  'I.A.2': 'Letters of credit, bankers’ acceptances, bank guaranties and surety bonds',
  'I.A.3': 'Capitalized Leases',
  'I.A.4': 'Indebtedness of partnerships and joint ventures',
  'I.A less': 'Less: excluded liabilities (footnote 2)',
  'I.A.5': 'Consolidated Funded Indebtedness',
  'I.B': 'Final judgments or orders exceeding the Threshold Amount',
  'I.C.1': 'Net income',
  'I.C.2': 'Interest charges',
  'I.C.3': 'Provision for income taxes',
  'I.C.4': 'Depreciation and amortization',
  'I.C.5': 'Transaction costs',
  'I.C.6': 'Stock compensation',
  'I.C.7': 'Cash expenses: Permitted Acquisitions, restructuring, facility closings, headcount reductions',
  'I.C.8': 'Non-cash charges and losses',
  'I.C.9': 'Amendment or waiver costs and expenses',
  'I.C.10': 'Swap Contract fees and expenses',
  'I.C.11': 'Non-cash gains',
  'I.C.12': 'Consolidated EBITDA',
  'I.D': 'Consolidated Leverage Ratio',
  'II.A': 'Unencumbered cash and cash equivalents',
  'II.B': 'Net accounts receivable',
  'II.C': 'Consolidated Funded Indebtedness',
  'II.D': 'Consolidated Liquidity Ratio',
};

/** The form's words as a shape spells them. */
export function spelled(wording: Shape['wording'], words: string, line: string | null): string {
  switch (wording) {
    case 'form':
      return words;
    case 'curly':
      return words
        .replace(/'/g, '’')
        .replace(/"([^"]*)"/g, '“$1”')
        .replace(/ - /g, ' – ')
        .replace(/(\w)-(\w)/g, '$1\u2011$2');
    case 'straight':
      return words
        .replace(/[‘’]/g, "'")
        .replace(/[“”]/g, '"')
        .replace(/\u2011/g, '-');
    case 'upper':
      return words.toUpperCase();
    case 'british':
      return words
        .replace(/judgment/g, 'judgement')
        .replace(/[Nn]on[-\u2011]cash/g, (found) => `${found.charAt(0)}oncash`)
        .replace(/amortiz/g, 'amortis')
        .replace(/Capitalized/g, 'Capitalised');
    case 'spaced':
      return ` ${words.replace(/ /g, '  ').replace(/ {2}of {2}/g, '\u00a0of\n')} `;
    case 'noColons':
      return words.replace(/:$/, '');
    case 'short':
      return (line && SHORT[line]) ?? words;
  }
}
