/** The figures are those of the pane's design, which works them in whole cents of its own. */
import { covenants } from '../support/checked';

describe('a covenant that complies', () => {
  test('leverage: ratio, limit, since when, room in debt and in EBITDA', () => {
    expect(covenants('compliant').leverage).toMatchObject({
      name: 'Leverage',
      line: 'I.D',
      verdict: 'complies',
      figure: { kind: 'ratio', text: '1.3804' },
      limit: 'at most 2.50 to 1',
      since: 'since Sep 30, 2014',
      why: null,
      rows: [
        { label: 'Further debt possible', amount: '$17,924,997.37' },
        { label: 'EBITDA may fall by', share: '44.7%', amount: '$7,169,998.95' },
      ],
      box: { says: 'Yes', contradicts: false, isPlain: true },
    });
  });

  test('liquidity: no date is claimed for a limit whose beginning no document states', () => {
    expect(covenants('compliant').liquidity).toMatchObject({
      figure: { kind: 'ratio', text: '3.8398' },
      limit: 'at least 1.25 to 1',
      since: 'date not in the documents read',
      rows: [{ label: 'Cash and receivables may fall by', share: '67.4%', amount: '$56,587,499.46' }],
    });
  });

  test('the picture says the same, rounded down', () => {
    const { leverage, liquidity } = covenants('compliant');
    expect(leverage.picture?.sentence).toBe('Leverage 1.3804 to 1, at most 2.50 to 1: $17.9 million of further debt.');
    expect(liquidity.picture?.sentence).toBe(
      'Liquidity 3.8398 to 1, at least 1.25 to 1: $56.5 million above the minimum.',
    );
  });

  test('a sheet in thousands gives the same dollars', () => {
    expect(covenants('thousands').leverage.rows).toEqual(covenants('compliant').leverage.rows);
  });
});

describe('a breach', () => {
  test('what is too much, rounded up; the box that contradicts; the reading under which it would pass', () => {
    expect(covenants('breach').leverage).toMatchObject({
      verdict: 'breaches',
      figure: { kind: 'ratio', text: '2.5034' },
      rows: [
        { label: 'Debt above the maximum', amount: '$55,211.98' },
        { label: 'or EBITDA short by', share: '0.14%', amount: '$22,084.79' },
      ],
      picture: { room: '$55,212 too much debt' },
      box: { says: 'Yes, contradicts', contradicts: true, isPlain: false },
      readings: {
        title: 'Breaches unless ratios are rounded',
        isOpen: true,
        rows: [
          { inForce: '(in force, by default)', figure: '2.5034 > 2.50', verdict: 'Breaches' },
          { inForce: null, figure: '2.50 ≤ 2.50', verdict: 'Complies' },
        ],
      },
    });
  });

  test('one that no reading tested would mend says so, and stays closed', () => {
    const { leverage, liquidity } = covenants('both breach');
    const title = 'Breaches under every reading tested';
    expect(leverage).toMatchObject({ verdict: 'breaches', readings: { title, isOpen: false, why: null } });
    expect(liquidity).toMatchObject({ verdict: 'breaches', readings: { title, isOpen: false, why: null } });
    expect(liquidity.rows).toEqual([{ label: 'Cash and receivables short by', amount: '$40,887,762.23' }]);
    expect(leverage.box).toEqual({ says: 'No', contradicts: false, isPlain: true });
  });
});

test('exactly at the limit: nothing is left, and it complies', () => {
  expect(covenants('limit').leverage).toMatchObject({
    verdict: 'at the limit',
    figure: { text: '2.5000' },
    picture: { room: 'no room left' },
    why: 'Exactly 2.50 to 1. One cent more of debt, or one cent less of EBITDA, and it breaches.',
    rows: [
      { label: 'Further debt possible', amount: '$0.00' },
      { label: 'EBITDA may fall by', amount: '$0.00' },
    ],
  });
});

test('no debt is a word of its own, not a ratio of 0.00', () => {
  const { leverage, liquidity } = covenants('no debt');
  expect(leverage).toMatchObject({
    verdict: 'no debt',
    figure: { kind: 'word', text: 'No debt' },
    picture: { room: '$40.0 million of debt possible' },
    rows: [{ label: 'Debt possible', amount: '$40,024,998.12' }],
  });
  expect(liquidity).toMatchObject({
    verdict: 'no debt',
    figure: { kind: 'word', text: 'No debt' },
    picture: null,
    rows: [{ label: 'Cash and receivables', amount: '$83,900,000.40' }],
  });
});

test('EBITDA that is not positive gives no ratio and no picture, and the EBITDA that would do', () => {
  expect(covenants('not meaningful').leverage).toMatchObject({
    verdict: 'not meaningful',
    figure: { kind: 'word', text: 'Not meaningful' },
    picture: null,
    rows: [
      { label: 'EBITDA', amount: '($3,204,118.60)', isNegative: true },
      { label: 'EBITDA that would carry this debt', amount: '$8,840,000.30' },
    ],
  });
});

describe('cannot be determined', () => {
  test('blank amounts are not read as zero, and each is a cell to go to', () => {
    const { leverage, liquidity } = covenants('blank');
    expect(leverage).toMatchObject({
      verdict: 'undetermined',
      figure: { kind: 'word', text: 'No ratio yet' },
      why: 'Two amounts are blank. Enter each, or 0 where there is none: blank is not read as zero.',
      rows: [],
    });
    expect(leverage.wanted.map(({ label }) => label)).toEqual([
      'I.C.1 Consolidated Net Income',
      'I.C.4 Depreciation and amortization',
    ]);
    expect(liquidity.verdict).toBe('complies');
  });

  test('without a Statement Date there is a ratio, but no limit to hold it against', () => {
    const { leverage } = covenants('no date');
    expect(leverage).toMatchObject({
      verdict: 'undetermined',
      figure: { kind: 'ratio', text: '1.3804' },
      limit: null,
      picture: null,
      why: 'Without a Statement Date no limit can be chosen.',
    });
    expect(leverage.wanted.map(({ label }) => label)).toEqual(['Statement Date']);
  });

  test('before the Agreement closed no limit was in force', () => {
    expect(covenants('before closing').liquidity).toMatchObject({
      verdict: 'undetermined',
      figure: { kind: 'ratio', text: '3.8398' },
      why: 'On March 30, 2013 no limit was in force: the Agreement closed on July 29, 2013.',
    });
  });
});
