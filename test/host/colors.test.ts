import { rgb, themeColors } from '../../src/host/files/colors';

const OFFICE = themeColors(undefined);

describe('colours of a file', () => {
  test.each([
    [{ argb: 'FF1F3864' }, '#1F3864'],
    [{ theme: 0 }, '#FFFFFF'],
    [{ theme: 1 }, '#000000'],
    [{ theme: 4 }, '#4472C4'],
    // Excel's "Blue, Accent 1, Lighter 80%" and "Darker 50%", as its own palette shows them, to the rounding.
    [{ theme: 4, tint: 0.8 }, '#DAE3F3'],
    [{ theme: 4, tint: -0.5 }, '#223962'],
    [{ indexed: 10 }, '#FF0000'],
    [{ indexed: 2 }, '#FF0000'],
  ])('%j is %s', (color, expected) => {
    expect(rgb(color, OFFICE)).toBe(expected);
  });

  test('no colour, and one that the theme does not have, are none', () => {
    expect(rgb(undefined, OFFICE)).toBeUndefined();
    expect(rgb({ theme: 99 }, OFFICE)).toBeUndefined();
  });

  test("a file's own theme counts, light before dark", () => {
    const color = (value: string) => `<a:x><a:srgbClr val="${value}"/></a:x>`;
    const values = ['010101', 'F1F1F1', '020202', 'F2F2F2', ...Array.from({ length: 8 }, (_, i) => `AAAA0${i}`)];
    const own = themeColors(`<a:clrScheme name="Own">${values.map(color).join('')}</a:clrScheme>`);
    expect(own.slice(0, 5)).toEqual(['F1F1F1', '010101', 'F2F2F2', '020202', 'AAAA00']);
  });
});
