import { clampWidth } from '../../src/host/page/divider';
import { THEMES, themeNamed } from '../../src/host/page/themes';

describe("the pane's width", () => {
  test.each([
    [319, 320],
    [320, 320],
    [350.4, 350],
    [600, 600],
    [601, 600],
    [NaN, 350],
  ])('%p becomes %p', (wanted, width) => {
    expect(clampWidth(wanted)).toBe(width);
  });
});

describe('Office themes', () => {
  test.each([
    ['black', 'black'],
    ['dark', 'black'],
    ['light', 'colorful'],
    ['contrast', 'high-contrast'],
    ['no such theme', 'colorful'],
    [null, 'colorful'],
  ])('%p is %s', (word, id) => {
    expect(themeNamed(word).id).toBe(id);
  });

  test('text stands out from its ground by 7 to 1 in each', () => {
    const luminance = (color: number) => {
      const [r = 0, g = 0, b = 0] = [color >> 16, (color >> 8) & 255, color & 255].map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    for (const { colors } of THEMES) {
      const [a, b] = [colors.bodyBackgroundColor, colors.bodyForegroundColor].map(luminance) as [number, number];
      expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(7);
    }
  });
});
