/** What an error means, in a sentence, where neither a function nor a cell gave the reason. */
const REASONS: Readonly<Record<string, string>> = {
  '#DIV/0!': 'The formula divides by zero or by an empty cell: give the divisor a value, or test for zero first.',
  '#NAME?': 'The formula holds a name that is not known: check its spelling, and put quotes around text.',
  '#REF!': 'The formula refers to a cell or sheet that does not exist: point it at an existing one.',
  '#NUM!': 'The calculation gives no number that a cell can hold: check the amounts and their signs.',
  '#VALUE!': 'An argument is of the wrong kind, such as text where a number belongs: check the arguments.',
  '#N/A': 'A value is not available: a lookup found nothing, or a function got too few or too many arguments.',
  '#NULL!': 'Two ranges have no cell in common: separate them with a comma.',
  '#SPILL!': 'The result needs more cells than are empty beside the formula: clear them.',
  '#CALC!': 'The result is an array with nothing in it.',
};

export const reasonFor = (error: string): string =>
  REASONS[error] ?? `The formula gives ${error}: check its arguments.`;
