/** dist/functions.js as a page loads it: what it answers by itself, what it loads for the rest, and what a cell shows where that fails. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';
import { FUNCTION_IDS } from '../../src/functions/ids';
import { QUICK } from '../../src/functions/quick/formulas';

const dist = path.join(__dirname, '..', '..', 'dist');
const source = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** What is downloaded before the first cell has a value. */
const MOST_BYTES = 20_000;

class CustomFunctionsError {
  constructor(
    readonly code: string,
    readonly message: string,
  ) {}
}

interface Script {
  src: string;
  onload?: (event: unknown) => void;
  onerror?: (event: unknown) => void;
}

/** A page with functions.js in it, and nothing else. */
function page() {
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const asked: string[] = [];
  const server = { isReached: true };
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id: string, implementation: (...args: unknown[]) => unknown) => associated.set(id, implementation),
      Error: CustomFunctionsError,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
    },
    setTimeout,
    clearTimeout,
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({ setAttribute: () => undefined, getAttribute: () => null }),
      head: {
        appendChild(script: Script) {
          asked.push(script.src);
          setImmediate(() => {
            if (!server.isReached) return script.onerror?.({ type: 'error', target: script });
            vm.runInContext(source(script.src), context);
            script.onload?.({ type: 'load', target: script });
          });
        },
      },
    },
  });
  vm.runInContext('self = window = globalThis', context);
  vm.runInContext(source('functions.js'), context);
  const call = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args);
  return { associated, asked, server, call };
}

/** 22,100,000.75 ÷ 16,009,999.25 = 1.38038736947473623398…, by long division; the nearest double. */
const RATIO = [[1.3803873694747362]];
const AMOUNTS = [[[21850000.75]], [[250000]], [[16009999.25]]];

test('what is loaded before the first cell has a value is small', () => {
  const bytes = gzipSync(source('functions.js'), { level: 9 }).length;
  process.stdout.write(`functions.js: ${(bytes / 1000).toFixed(1)} KB gzipped, of at most ${MOST_BYTES / 1000} KB\n`);
  expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  for (const word of ['decimal.js', 'Consolidated Interest Charges', 'univer', 'react', 'Enter '])
    expect(source('functions.js')).not.toContain(word);
});

test('it associates every function, and computes in cents by itself and at once', () => {
  const { associated, asked, call } = page();
  expect([...associated.keys()].sort()).toEqual([...FUNCTION_IDS].sort());
  expect(call('LEVERAGE_RATIO', ...AMOUNTS, { functionName: 'LEVERAGE_RATIO' })).toEqual(RATIO);
  // 2.50 from September 27, 2014 on, as the form's table has it; 42369 is December 31, 2015.
  expect(call('LEVERAGE_VERDICT', ...AMOUNTS, [[42369]])).toEqual([['complies']]);
  expect(asked).toEqual([]);
});

/** Ordinary calls, with what they come to by hand; ratios of small whole numbers, so that the double is plain. */
const ORDINARY: readonly [id: string, given: readonly unknown[], shown: unknown][] = [
  ['CONSOLIDATED_FUNDED_INDEBTEDNESS', [0.1, null, 0.2], 0.3],
  // The basket counts 5,000,000.00 of 6,000,000.00: 100 + 1 + 2 + 3 + 5,000,000 − 6.
  ['CONSOLIDATED_EBITDA', [100, 1, 2, 3, 0, 0, 6_000_000, 0, 0, 0, 6], 5_000_100],
  ['CASH_EXPENSE_BASKET_REMAINING', [4_999_999.99], 0.01],
  ['LEVERAGE_RATIO', [3, 1, 2], 2],
  ['MAX_LEVERAGE_RATIO', [42369], 2.5],
  ['LEVERAGE_COMPLIANT', [2.5, 0, 1, 42369], true],
  ['LEVERAGE_COMPLIANT', [2.51, 0, 1, 42369], false],
  ['LEVERAGE_VERDICT', [2.51, 0, 1, 42369], 'breach'],
  // 2.50 × 1 − 2; 2 ÷ 2.50; 1 − 2 ÷ (2.50 × 1).
  ['LEVERAGE_DEBT_CAPACITY', [2, 0, 1, 42369], 0.5],
  ['LEVERAGE_MINIMUM_EBITDA', [2, 0, 1, 42369], 0.8],
  ['LEVERAGE_EBITDA_CUSHION', [2, 0, 1, 42369], 0.2],
  ['LIQUIDITY_RATIO', [1, 0.5, 1], 1.5],
  ['MIN_LIQUIDITY_RATIO', [42369], 1.25],
  ['LIQUIDITY_COMPLIANT', [1, 0.24, 1, 42369], false],
  ['LIQUIDITY_VERDICT', [1, 0.25, 1, 42369], 'complies'],
  // 1.50 − 1.25 × 1; 1.50 ÷ 1.25 − 1.
  ['LIQUIDITY_HEADROOM', [1, 0.5, 1, 42369], 0.25],
  ['LIQUIDITY_DEBT_CAPACITY', [1, 0.5, 1, 42369], 0.2],
  ['AMENDMENT_FEE', [30_000_000, 10_000_000], 100_000],
  ['AMENDMENT_FEE', [30_000_000, 10_000_000, true, 12.5], 50_000],
  ['EURODOLLAR_RATE', [0.0125], 0.0125],
  ['EURODOLLAR_RATE', [-0.0025], 0],
  // 10,000,000 × 3.60% × 30 ÷ 360.
  ['INTEREST_DUE', [10_000_000, 0.036, 30, 360], 30_000],
  ['INTEREST_DUE', [10_000_000, -0.036, 30, 360], 0],
  // 1 ÷ 3 of a per cent, rounded up to five places of it.
  ['RESERVE_COST_RATE', [1, 300], 0.0033334],
  ['RESERVE_COST_RATE', [3, 400], 0.0075],
  ['NON_GAAP_NET_INCOME', [-100.1, 50.2, 25, -0.1, 0, 30], 5],
  ['EARNINGS_PER_SHARE', [1, 4], 0.25],
  ['GROWTH', [125, 100], 0.25],
  ['GROSS_MARGIN', [200, 50], 0.75],
  ['BASIS_POINT_CHANGE', [0.443, 0.409], 340],
  ['INCREMENTAL_MARGIN', [45, 100], 0.45],
  ['DAYS_SALES_OUTSTANDING', [35, 90], 35],
  ['DAYS_SALES_OUTSTANDING', [35, 92, 92], 35],
  ['INVENTORY_TURNS', [50, 25], 8],
  ['INVENTORY_TURNS', [50, 25, 1], 2],
  ['GUIDANCE_POSITION', [66, 61, 66], 'at the high end'],
  ['GUIDANCE_POSITION', [61, 61, 61], 'as guided'],
  ['GUIDANCE_POSITION', [60.99, 61, 66], 'below'],
];

test('every function with a quick way is called here', () =>
  expect([...new Set(ORDINARY.map(([id]) => id))].sort()).toEqual(Object.keys(QUICK).sort()));

test.each(ORDINARY)('%s of %j is %j in each of two rows, too', (id, given, shown) => {
  const { asked, call } = page();
  const columns = given.map((cell) => (cell === null ? null : [[cell], [cell]]));
  expect(call(id, ...columns)).toEqual([[shown], [shown]]);
  expect(asked).toEqual([]);
});

test.each(ORDINARY)('%s of %j is %j, without anything else being loaded', (id, given, shown) => {
  const { asked, call } = page();
  expect(call(id, ...given.map((cell) => (cell === null ? null : [[cell]])))).toEqual([[shown]]);
  expect(asked).toEqual([]);
});

test('an amount that a sum left a bit beside its cents is taken as Excel shows it', () => {
  const { asked, call } = page();
  // 1.1 + 2.2 is 3.3000000000000003 in a double.
  expect(call('LEVERAGE_RATIO', [[1.1 + 2.2]], [[0]], [[1.1]])).toEqual([[3]]);
  expect(asked).toEqual([]);
});

test('what is not certain in cents, refused or derived comes with what is loaded for it, once', async () => {
  const { asked, call } = page();
  // 0.3 to the last digit: a tenth of a cent is no whole cent.
  const exact = call('LEVERAGE_RATIO', [[0.1]], [[0.2001]], [[1]]);
  const refused = call('LEVERAGE_RATIO', [[-1]], [[0]], [[1]]);
  const words = call('CLAUSE', [['I.D']]);
  expect(exact).toHaveProperty('then');
  expect(await exact).toEqual([[0.3001]]);
  await expect(refused).rejects.toMatchObject({ code: '#VALUE!', message: expect.stringContaining('I.A.5') });
  expect(JSON.stringify(await words)).toContain('Consolidated Leverage Ratio');
  expect(new Set(asked).size).toBe(asked.length);
  expect(call('LEVERAGE_RATIO', [[0.1]], [[0.2001]], [[1]])).toEqual([[0.3001]]);
  expect(() => call('LEVERAGE_RATIO', [[-1]], [[0]], [[1]])).toThrow(
    expect.objectContaining({ code: '#VALUE!' }) as Error,
  );
});

test('where it cannot be loaded the cell says so, and the next one asks again', async () => {
  const { server, call } = page();
  server.isReached = false;
  await expect(call('LEVERAGE_RATIO', [[0.1]], [[0.2001]], [[1]])).rejects.toMatchObject({
    code: '#N/A',
    message: expect.stringContaining('Check the connection'),
  });
  expect(call('LEVERAGE_RATIO', ...AMOUNTS)).toEqual(RATIO);
  server.isReached = true;
  expect(await call('LEVERAGE_RATIO', [[0.1]], [[0.2001]], [[1]])).toEqual([[0.3001]]);
});
