/** A covenant under every reading. What it came to in a line, and why a reading was not tested, come from the rooms below. */
export const readings = {
  inForce: (how: string): string => `(${how})`,
  /** Under a reading that decides. */
  decides: (reading: string, why: string, clause: string): string => `What decides: ${reading}. ${why} ${clause}.`,
  noOther: 'No other reading that was tested changes the verdict.',
  asInForce: 'As they are in force',
  noLimit: 'No limit',
  tested: (reading: string, options: string): string => `${reading}: ${options}`,
  or: ', or ',
  notTested: 'Not tested',
  /** Beside a verdict or a picture that goes by a Terms sheet. */
  chosen: (sheet: string): string => `By what is chosen on ${sheet}, not by default`,
  chosenOn: (reading: string, sheet: string): string => `${reading}, on ${sheet}`,
  takesMore: 'What it takes is not known, so amounts count as entered.',
  ofNoConsequence: 'Of no consequence on this date.',
  choose: 'Choose a reading on a Terms sheet…',
  chosenThere: (sheet: string): string => `Readings are chosen on ${sheet}.`,
  label: (covenant: string, title: string): string => `${covenant}: ${title}`,
};
