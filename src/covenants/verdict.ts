/** How a covenant stands; "no debt" complies, "not meaningful" is a breach. */
export type Verdict = 'complies' | 'breach' | 'no debt' | 'not meaningful';

export const meetsTest = (verdict: Verdict): boolean => verdict === 'complies' || verdict === 'no debt';

const WORDS: Readonly<Record<Verdict, string>> = {
  complies: 'complies',
  breach: 'breach',
  'no debt': 'no debt (complies)',
  'not meaningful': 'not meaningful (breach)',
};

/** The verdict in words, as a cell shows it. */
export const inWords = (verdict: Verdict): string => WORDS[verdict];
