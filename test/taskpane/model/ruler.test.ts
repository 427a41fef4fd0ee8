import { rulerOf } from '../../../src/taskpane/model/ruler';

describe('the ruler', () => {
  test('a maximum stands at 80 per cent, a minimum at 28, while the ratio has room', () => {
    expect(rulerOf('maximum', 1.25, 2.5)).toMatchObject({ limitAt: 80, ratioAt: 40, isBroken: false });
    const minimum = rulerOf('minimum', 2.5, 1.25);
    expect(minimum.limitAt).toBeCloseTo(28, 10);
    expect(minimum.ratioAt).toBeCloseTo(56, 10);
  });

  test('a ratio that needs more moves the limit to the left', () => {
    const ruler = rulerOf('maximum', 5, 2.5);
    expect(ruler.ratioAt).toBeLessThan(100);
    expect(ruler.ratioAt).toBeCloseTo(2 * ruler.limitAt, 10);
  });

  test.each([
    ['maximum', 7.5, 2.5, false],
    ['maximum', 7.51, 2.5, true],
    ['minimum', 15, 1.25, false],
    ['minimum', 15.01, 1.25, true],
  ] as const)('a %s of %s against %s is broken: %s', (kind, ratio, limit, isBroken) => {
    expect(rulerOf(kind, ratio, limit)).toMatchObject({ isBroken, ...(isBroken && { ratioAt: 100 }) });
  });

  test('room under three per cent of the width has no measured line', () => {
    expect(rulerOf('maximum', 2.5, 2.5).isMeasured).toBe(false);
    expect(rulerOf('maximum', 2.45, 2.5).isMeasured).toBe(false);
    expect(rulerOf('maximum', 2.4, 2.5).isMeasured).toBe(true);
  });

  test('the label stands over the middle of the room, and ends at the limit where there is none', () => {
    // 48 and 80 per cent of the width.
    expect(rulerOf('maximum', 1.5, 2.5).label).toEqual({ side: 'middle', at: 64 });
    // 28 and 56 per cent.
    const { side, at } = rulerOf('minimum', 2.5, 1.25).label;
    expect([side, at.toFixed(10)]).toEqual(['middle', '42.0000000000']);
    expect(rulerOf('maximum', 2.5, 2.5).label).toEqual({ side: 'end', at: 80 });
  });
});
