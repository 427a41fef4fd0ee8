/** Where we stand: the answer, and each covenant with its picture. */
import type { VerdictKind } from '../model/verdict-kind';
import { type CovenantKind, counted, inNumbers, lower } from './text';

export const verdict = {
  complies: 'Complies',
  'at the limit': 'Complies, at the limit',
  'by rounding': 'Complies, by rounding',
  'no debt': 'Complies, no debt',
  breaches: 'Breaches',
  'not meaningful': 'Breaches',
  undetermined: 'Cannot be determined',
} satisfies Record<VerdictKind, string>;

export const answer = {
  bothComply: 'Both covenants comply.',
  bothComplyAtLimit: (name: string): string => `Both covenants comply, ${lower(name)} exactly at its limit.`,
  bothAtLimit: 'Both covenants comply, both exactly at their limits.',
  bothComplyByRounding: (name: string): string => `Both covenants comply, ${lower(name)} only by rounding.`,
  bothByRounding: 'Both covenants comply, both only by rounding.',
  bothNoDebt: 'Both covenants comply: there is no debt.',
  bothBreach: 'Both covenants breach.',
  neitherKnown: 'Neither covenant can be determined.',
  one: (name: string, verdict: VerdictKind, kind: CovenantKind): string => {
    switch (verdict) {
      case 'complies':
      case 'no debt':
        return `${name} complies.`;
      case 'at the limit':
        return `${name} complies, exactly at its limit.`;
      case 'by rounding':
        return `${name} complies only by rounding.`;
      case 'breaches':
        return `${name} breaches its ${kind}.`;
      case 'not meaningful':
        return `${name} breaches: EBITDA is not positive.`;
      case 'undetermined':
        return `${name} cannot be determined.`;
    }
  },
  onTheSheet: 'On the sheet: ',
  on: (sheet: string): string => `On ${sheet}: `,
  nothingWrong: 'Nothing wrong found on the sheet.',
};

export const counts = (errors: number, warnings: number): string =>
  [errors && counted(errors, 'error'), warnings && counted(warnings, 'warning')].filter(Boolean).join(', ');

export const noFindings = 'no findings';

export const covenant = {
  toOne: 'to 1',
  atMost: (limit: string): string => `at most ${limit} to 1`,
  atLeast: (limit: string): string => `at least ${limit} to 1`,
  since: (date: string): string => `since ${date}`,
  sinceNotStated: 'date not in the documents read',
  howComputed: (name: string, line: string): string => `How ${lower(name)}, ${line}, was computed`,
  noDebt: 'No debt',
  notMeaningful: 'Not meaningful',
  noRatioYet: 'No ratio yet',
  none: 'none',
};

export const why = {
  atTheLimit: (limit: string, kind: CovenantKind): string =>
    kind === 'maximum'
      ? `Exactly ${limit} to 1. One cent more of debt, or one cent less of EBITDA, and it breaches.`
      : `Exactly ${limit} to 1. One cent more of debt, or one cent less of cash or receivables, and it breaches.`,
  byRounding: (limit: string): string =>
    `It complies because ratios are rounded to ${limit} before they are tested. Exactly, it does not:`,
  noDebt: (kind: CovenantKind): string =>
    kind === 'maximum'
      ? 'With nothing owed the ratio is 0, and the test is met whatever EBITDA is.'
      : 'There is nothing to cover: the ratio has no value, and the test is met.',
  notMeaningful: 'EBITDA is not positive and there is debt, so there is no ratio, and the test is not met.',
  blank: (count: number): string =>
    count === 1
      ? 'One amount is blank. Enter it, or 0 where there is none: blank is not read as zero.'
      : `${inNumbers(count)} amounts are blank. Enter each, or 0 where there is none: blank is not read as zero.`,
  unreadable: (count: number): string =>
    count === 1 ? 'One amount cannot be read.' : `${inNumbers(count)} amounts cannot be read.`,
  noStatementDate: 'Without a Statement Date no limit can be chosen.',
  statementDate: 'Statement Date',
  notOnTheSheet: 'not on the sheet',
};

export const room = {
  furtherDebt: 'Further debt possible',
  ebitdaMayFall: 'EBITDA may fall by',
  debtAbove: 'Debt above the maximum',
  ebitdaShort: 'or EBITDA short by',
  debtPossible: 'Debt possible',
  noneEbitdaNotPositive: 'none: EBITDA is not positive',
  ebitda: 'EBITDA',
  ebitdaNeeded: 'EBITDA that would carry this debt',
  liquidMayFall: 'Cash and receivables may fall by',
  liquidShort: 'Cash and receivables short by',
  liquid: 'Cash and receivables',
};

export const picture = {
  room: (amount: string, kind: CovenantKind): string =>
    kind === 'maximum' ? `${amount} of further debt` : `${amount} above the minimum`,
  shortfall: (amount: string, kind: CovenantKind): string =>
    kind === 'maximum' ? `${amount} too much debt` : `${amount} below the minimum`,
  debtPossible: (amount: string): string => `${amount} of debt possible`,
  noRoom: 'no room left',
  sentence: (name: string, ratio: string, limit: string, room: string): string =>
    `${name} ${ratio} to 1, ${limit}: ${room}.`,
  million: (amount: string): string => `$${amount} million`,
  dollars: (amount: string): string => `$${amount}`,
  yourRoom: 'your room',
  theRatio: 'the ratio',
  theLimit: 'the limit',
  legend: 'How to read the picture: black is the ratio, the measured line is the room, hatched is not allowed.',
};

export const box = {
  label: 'Box ticked on the sheet',
  aside: (says: string): string => `Box: ${says}`,
  yes: 'Yes',
  no: 'No',
  none: 'none',
  both: 'both',
  missing: 'not on the sheet',
  contradicts: (says: string): string => `${says}, contradicts`,
  /** Right by the default readings, and not by those that are chosen. */
  byDefault: (says: string): string => `${says}, as by default`,
};
