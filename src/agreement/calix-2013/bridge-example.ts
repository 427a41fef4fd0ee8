/**
 * The bridge as an illustration, from the figures of Schedule A's (example.ts), so that it ends in the same line I.C.12 and, on
 * the way, in the non-GAAP net income that the call states: 10,700,000.00.
 */
import { type Money, minus, usd } from '../../core/quantity';
import type { BridgeExample, ExampleFigure, FigureSource } from '../example';
import { CALIX_EXAMPLE } from './example';

const illustrative = (remark: string): FigureSource => ({ kind: 'illustrative', remark });

const INTANGIBLES = usd('5719720.90');

function ofLine(line: string): ExampleFigure {
  const figure = CALIX_EXAMPLE.figures.get(line);
  if (!figure) throw new RangeError(`The example has no ${line}`);
  return figure;
}

const made = (amount: Money, remark: string): ExampleFigure => ({ amount, source: illustrative(remark) });
const NONE = usd('0.00');

export const BRIDGE_EXAMPLE: BridgeExample = {
  note: CALIX_EXAMPLE.note,
  periodEnd: CALIX_EXAMPLE.statementDate,
  incurredUnderAgreement: true,
  figures: new Map<string, ExampleFigure>([
    ['net-income-to-common', ofLine('I.C.1')],
    ['preferred-dividends', made(NONE, 'The call names “preferred-stock dividends”, without an amount.')],
    ['stock-compensation', ofLine('I.C.6')],
    [
      'intangible-amortization',
      made(INTANGIBLES, 'The call names “amortization of intangible assets”, without an amount; a part of I.C.4.'),
    ],
    [
      'warrant-loss',
      made(NONE, 'The call names “changes in fair-market value of preferred-stock warrants”, without an amount.'),
    ],
    ['acquisition-costs', ofLine('I.C.7')],
    [
      'income-taxes',
      {
        amount: usd('-354000.00'),
        source: {
          kind: 'call',
          words: 'resulted in a tax benefit of $354,000',
          remark: 'A benefit was not deducted in calculating net income: it stands on no line.',
        },
      },
    ],
    ['interest', ofLine('I.C.2')],
    ['depreciation', made(minus(ofLine('I.C.4').amount, INTANGIBLES), 'The rest of I.C.4.')],
    ['transaction-costs', ofLine('I.C.5')],
    ['other-cash-expenses', made(NONE, 'The call speaks of no other.')],
    [
      'other-noncash-charges',
      made(
        ofLine('I.C.8').amount,
        'All of I.C.8, taken to be no loss on warrants; the call speaks of no other charge.',
      ),
    ],
    ['amendment-costs', ofLine('I.C.9')],
    ['swap-costs', ofLine('I.C.10')],
    ['other-noncash-gains', ofLine('I.C.11')],
  ]),
};
