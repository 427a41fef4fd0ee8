import { theme } from '../../../src/workbook/excel/theme';

const ThemeId = { Black: 0, Colorful: 1, DarkGray: 2, White: 3, 0: 'Black', 1: 'Colorful', 2: 'DarkGray', 3: 'White' };

const inOffice = (officeTheme: Partial<Office.OfficeTheme> | undefined) => {
  Object.assign(globalThis, { Office: { ThemeId, context: { officeTheme } } });
  return theme();
};

test.each([
  ['Black', 'dark'],
  ['DarkGray', 'dark'],
  ['White', 'light'],
  ['Colorful', 'light'],
] as const)('the theme %s is %s, by number and by word', (id, expected) => {
  expect(inOffice({ themeId: ThemeId[id] })).toBe(expected);
  expect(inOffice({ themeId: id as unknown as Office.ThemeId })).toBe(expected);
});

test('without an id Excel says whether it is dark', () => {
  expect(inOffice({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' })).toBe('dark');
  expect(inOffice({ isDarkTheme: false, bodyBackgroundColor: '#000000' })).toBe('light');
});

test.each([
  ['#292929', 'dark'],
  ['#3d3d3d', 'dark'],
  ['#7F7F7F', 'dark'],
  ['#808080', 'light'],
  ['#FFFFFF', 'light'],
])('otherwise the page’s colour decides: %s is %s', (bodyBackgroundColor, expected) => {
  expect(inOffice({ bodyBackgroundColor })).toBe(expected);
});

test('outside a theme it is light', () => {
  expect(inOffice(undefined)).toBe('light');
});
