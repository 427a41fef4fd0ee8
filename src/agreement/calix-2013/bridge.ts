/**
 * From GAAP net income to the two measures: the company's non-GAAP net income, in the words of its earnings call, and Consolidated
 * EBITDA, by the lines of Schedule A. The call predates the Agreement and never speaks of EBITDA.
 */
import type { Bridge, Clause, LineId } from '../types';
import { BRIDGE_EXAMPLE } from './bridge-example';

const CALL = 'Earnings call of February 3, 2011 (Form 425 of February 11, 2011)';
const PREPARED = `${CALL}, Kelyn Brannon, prepared remarks`;

const said = (words: string): Clause => ({ reference: 'non-GAAP', words, source: PREPARED });

const ONLY_EBITDA = 'The non-GAAP measure leaves it as it is.';
const deducted = (note = ''): string => [ONLY_EBITDA, note].filter(Boolean).join(' ');

/** What only Consolidated EBITDA adds back. */
const added = (id: string, name: string, line: LineId, note?: string) =>
  ({ id, name, line, sign: 'not negative', nonGaap: null, note: deducted(note) }) as const;

export const BRIDGE: Bridge = {
  measure: 'Non-GAAP net income',
  clause: said('To arrive at non-GAAP results, we adjust for non-cash expenses'),
  items: [
    {
      id: 'net-income-to-common',
      name: 'GAAP net income available to common stockholders',
      sign: 'any',
      nonGaap: said('A reconciliation of GAAP results to non-GAAP is provided in our earnings release.'),
      line: 'I.C.1',
      note: 'After preferred dividends, as the measure adds them back; a loss is negative.',
    },
    {
      id: 'preferred-dividends',
      name: 'preferred-stock dividends',
      sign: 'not negative',
      nonGaap: said('preferred-stock dividends'),
      line: 'I.C.1',
      note: 'Schedule A has no line for them and adds nothing back: Consolidated Net Income is before dividends.',
    },
    {
      id: 'stock-compensation',
      name: 'stock-based compensation',
      sign: 'not negative',
      nonGaap: said('stock-based compensation'),
      line: 'I.C.6',
      note: 'Non-cash.',
    },
    {
      id: 'intangible-amortization',
      name: 'amortization of intangible assets',
      sign: 'not negative',
      nonGaap: said('amortization of intangible assets'),
      line: 'I.C.4',
      note: 'With depreciation and other amortization on the same line.',
    },
    {
      id: 'warrant-loss',
      name: 'fair-value loss on preferred-stock warrants',
      sign: 'any',
      nonGaap: said('non-cash and non-recurring changes in fair-market value of preferred-stock warrants'),
      line: 'I.C.8',
      opposite: {
        name: 'fair-value gain on preferred-stock warrants',
        line: 'I.C.11',
        note: 'A gain is entered positive on its own line, and subtracted.',
      },
      note: 'A loss is positive, a gain negative.',
    },
    {
      id: 'acquisition-costs',
      name: 'acquisition-related costs',
      sign: 'not negative',
      nonGaap: said('non-recurring acquisition-related costs'),
      line: 'I.C.7',
      clause: 'Exhibit C, Schedule A, I.C.7(A) and I.C.12(b)',
      onlyUnderAgreement: true,
      note: 'For Permitted Acquisitions, under the basket. Costs before the Agreement neither count nor use it.',
    },
    {
      id: 'income-taxes',
      name: 'income taxes',
      sign: 'any',
      nonGaap: null,
      line: 'I.C.3',
      opposite: {
        name: 'income tax benefit',
        line: null,
        note: 'A net benefit was not deducted in calculating net income, so nothing is added back.',
      },
      note: deducted('A provision is positive, a net benefit negative.'),
    },
    added('interest', 'interest charges', 'I.C.2'),
    added(
      'depreciation',
      'depreciation and other amortization',
      'I.C.4',
      'Debt discount goes in once, here or as interest.',
    ),
    added('transaction-costs', 'costs of entering into the Agreement', 'I.C.5'),
    added(
      'other-cash-expenses',
      'other cash expenses of acquisitions and restructuring',
      'I.C.7',
      'Under the same basket.',
    ),
    added('other-noncash-charges', 'other non-cash charges and losses', 'I.C.8'),
    added('amendment-costs', 'costs of amendments and waivers', 'I.C.9', 'As expensed.'),
    added('swap-costs', 'Swap Contract costs', 'I.C.10'),
    added('other-noncash-gains', 'other non-cash gains', 'I.C.11', 'Entered positive, and subtracted.'),
  ],
  example: BRIDGE_EXAMPLE,
};
