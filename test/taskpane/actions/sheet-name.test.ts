import { freeSheetName, sheetNameProblem } from '../../../src/taskpane/actions/sheet-name';

test.each(['Sched A Q1 2016', 'A'.repeat(31), 'Smith’s', "O'Brien", 'Historyx', '100%'])('%s can be a name', (name) => {
  expect(sheetNameProblem(name, ['Other'])).toBeNull();
});

test.each([
  ['', 'A sheet needs a name.'],
  ['   ', 'A sheet needs a name.'],
  ['A'.repeat(32), 'Excel takes names of up to 31 characters.'],
  ['history', 'Excel keeps the name history for itself.'],
  ['OTHER', 'There is a sheet OTHER already. Choose another name.'],
  ...['a/b', 'a\\b', 'a?', 'a*', '[a', 'a]', 'a:b', "'a", "a'"].map(
    (name) => [name, 'Excel takes no \\ / ? * [ ] : in a name, and no apostrophe at its ends.'] as [string, string],
  ),
])('%p cannot', (name, problem) => {
  expect(sheetNameProblem(name, ['Other'])).toBe(problem);
});

test('a name that is taken is numbered, in any case of letters', () => {
  expect(freeSheetName('Schedule A', [])).toBe('Schedule A');
  expect(freeSheetName('Schedule A', ['SCHEDULE A'])).toBe('Schedule A 2');
  expect(freeSheetName('Schedule A', ['Schedule A', 'Schedule A 2'])).toBe('Schedule A 3');
});

test('the ending stays when the name is too long for it', () => {
  const long = 'Compliance certificate Q4 2015';
  expect(freeSheetName(long, [], ' values')).toBe('Compliance certificate Q values');
  expect(freeSheetName(long, ['Compliance certificate Q values'], ' values')).toBe('Compliance certificate values 2');
});
