/** The bars from net income to both measures: where each begins and ends, in dollars worked by hand. */
import '../../support/custom-functions';
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { usd } from '../../../src/core/quantity';
import { type BridgeInput, ebitdaBridge } from '../../../src/metrics/ebitda-bridge';
import { type WaterfallBar, waterfallOf } from '../../../src/taskpane/model/waterfall';

function waterfall(amounts: Record<string, number>, more: Partial<BridgeInput> = {}) {
  const bridge = ebitdaBridge(CALIX_2013, {
    amounts: new Map(Object.entries(amounts).map(([id, amount]) => [id, usd(amount)])),
    incurredUnderAgreement: false,
    alreadyAddedBack: usd(0),
    ...more,
  });
  if (!bridge.ok) throw new Error(bridge.reason.code);
  return waterfallOf(bridge.value, { own: 'own', ebitda: 'EBITDA' });
}

const told = ({ kind, name, amount, isUndone }: WaterfallBar): string =>
  `${kind}: ${name} ${amount.amount.toString()}${isUndone ? ', undone' : ''}`;
const placed = ({ x, width, end }: WaterfallBar): number[] => [x, width, end];

test('passes through the company’s measure, which takes first what both take', () => {
  const { bars } = waterfall({ 'net-income-to-common': 10, 'stock-compensation': 5, interest: 5 });
  expect(bars.map(told)).toEqual([
    'measure: GAAP net income available to common stockholders 10',
    'added: stock-based compensation 5',
    'measure: own 15',
    'added: interest charges 5',
    'measure: EBITDA 20',
  ]);
  // of 0 to 20
  expect(bars.map(placed)).toEqual([
    [0, 50, 50],
    [50, 25, 75],
    [0, 75, 75],
    [75, 25, 100],
    [0, 100, 100],
  ]);
});

test('costs that only the company’s measure adds back are taken off again', () => {
  const { bars } = waterfall({ 'net-income-to-common': 6, 'acquisition-costs': 4 });
  expect(bars.map(told)).toEqual([
    'measure: GAAP net income available to common stockholders 6',
    'added: acquisition-related costs 4',
    'measure: own 10',
    'taken off: acquisition-related costs -4, undone',
    'measure: EBITDA 6',
  ]);
  expect(bars.map(placed)[3]).toEqual([60, 40, 60]);
});

test('of costs above the basket only the rest is taken off again', () => {
  const { bars } = waterfall(
    { 'net-income-to-common': 0, 'acquisition-costs': 8_000_000 },
    { incurredUnderAgreement: true },
  );
  expect(bars.map(told).slice(1)).toEqual([
    'added: acquisition-related costs 8000000',
    'measure: own 8000000',
    'taken off: acquisition-related costs -3000000, undone',
    'measure: EBITDA 5000000',
  ]);
});

test('a loss stands left of 0, and steps may cross it', () => {
  const { bars, zero } = waterfall({ 'net-income-to-common': -20, 'stock-compensation': 30, 'other-noncash-gains': 5 });
  // from −20 to 10: 0 at two thirds
  expect(zero).toBeCloseTo(66.667, 2);
  expect(bars.map(({ kind }) => kind)).toEqual(['measure', 'added', 'measure', 'taken off', 'measure']);
  expect(bars[0]).toMatchObject({ x: 0, end: 0 });
  expect(bars[0]?.width).toBeCloseTo(66.667, 2);
  expect(bars[1]).toMatchObject({ x: 0, width: 100, end: 100 });
  expect(bars[3]?.x).toBeCloseTo(83.333, 2);
  expect(bars[3]?.width).toBeCloseTo(16.667, 2);
});

test('every step begins where the one before it ended, and each measure stands from 0', () => {
  const { bars, zero } = waterfall({
    'net-income-to-common': -381,
    'preferred-dividends': 20,
    'stock-compensation': 700,
    'warrant-loss': -41,
    'acquisition-costs': 180,
    'income-taxes': 35,
    interest: 118,
    depreciation: 415,
    'other-noncash-gains': 31,
  });
  for (const [index, bar] of bars.entries()) {
    const begin = bar.kind === 'measure' ? zero : (bars[index - 1]?.end ?? NaN);
    expect(Math.min(begin, bar.end)).toBeCloseTo(bar.x, 9);
    expect(Math.max(begin, bar.end)).toBeCloseTo(bar.x + bar.width, 9);
    if (bar.kind === 'measure' && index > 0) expect(bar.end).toBeCloseTo(bars[index - 1]?.end ?? NaN, 9);
  }
});

test('with nothing in it, everything stands at 0', () => {
  const { bars, zero } = waterfall({ 'net-income-to-common': 0 });
  expect(zero).toBe(0);
  expect(bars.map(placed)).toEqual([
    [0, 0, 0],
    [0, 0, 0],
    [0, 0, 0],
  ]);
});
