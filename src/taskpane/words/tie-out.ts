/** The tie-out of an earnings call: what ties and what does not, the call's slips, and where there is no call. */
import type { Verdict } from '../../earnings-call/tie-out';
import { counted } from './text';

export const tieOut = {
  label: 'Tie out an earnings call',
  title: 'Tie out an earnings call',
  none: 'No earnings call in this workbook. The sheets for one are written on the command line: covenant template OUT.xlsx --call writes them to fill in, covenant figures TRANSCRIPT.txt OUT.xlsx with the figures of a call’s text, to be confirmed.',
  /** On the page of a workbook without a Schedule A. */
  offered: 'It holds the figures of an earnings call.',
  empty: 'The sheets of a call are there, and nothing is filled in.',
  noRelations: 'No relation to test yet: enter what must follow from what.',
  allTie: (count: number): string => `All ${count} relations tie out.`,
  noneFails: (open: number): string =>
    `Every relation that can be tested ties out; ${counted(open, 'cannot', 'cannot')} be.`,
  fails: (count: number, of: number): string =>
    `${count} of ${counted(of, 'relation')} ${count === 1 ? 'does' : 'do'} not tie.`,
  about: (figures: number, unconfirmed: number, slips: number): string =>
    [
      counted(figures, 'figure'),
      ...(unconfirmed ? [`${unconfirmed} not confirmed`] : []),
      `${counted(slips, 'slip')} of the call`,
    ].join(' · '),
  verdicts: 'By verdict',
  verdict: {
    'ties out': 'Ties out',
    'ties out only through rounding': 'Ties out only through rounding',
    'does not tie': 'Does not tie',
    'cannot be tested': 'Cannot be tested',
  } satisfies Readonly<Record<Verdict, string>>,
  verdictMeans: {
    'ties out': 'The printed figures give the stated one.',
    'ties out only through rounding': 'The printed figures do not give it; figures that are printed so do.',
    'does not tie': 'No figures that are printed so give it.',
    'cannot be tested': 'Something is not stated.',
  } satisfies Readonly<Record<Verdict, string>>,
  stated: 'Stated',
  recomputed: 'Recomputed',
  range: 'Figures printed so give',
  fromTo: (low: string, high: string): string => `${low} to ${high}`,
  unconfirmed: (ids: readonly string[]): string => `On figures that nobody has confirmed: ${ids.join(', ')}.`,
  findings: 'What is wrong on the sheets',
  onSheet: (sheet: string): string => `On ${sheet}`,
  more: (count: number): string => `and ${count} more`,
  clean: 'Nothing wrong found: every formula gives what the figures give, and every figure has its words.',
  slips: 'Slips of the call',
  slipAt: (kind: string, line: string): string => (line ? `${kind}, line ${line}` : kind),
  said: (words: string): string => `“${words}”`,
  means: (meant: string): string => `Means: ${meant}.`,
};
