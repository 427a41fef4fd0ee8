/** What a cell of words and boxes says, and what says nothing of compliance. */
import { answerInWords, signsAlone } from '../../../src/schedule-a/locate/signs';

it.each([
  ['YES', ['yes']],
  ['Yes: ☒; No: ☐.', ['yes', 'marked', 'no', 'unmarked']],
  ['[x] Yes | [ ] No', ['marked', 'yes', 'unmarked', 'no']],
  ['☑\ufe0f Yes', ['marked', 'yes']],
  ['✔\ufe0e No', ['marked', 'no']],
  ['\u200bNo\ufeff', ['no']],
  ['¨ Yes', ['unmarked', 'yes']],
  ['Yes / No: ☒ Yes ☐ No', ['marked', 'yes', 'unmarked', 'no']],
  ['x', ['marked']],
])('“%s” holds nothing but signs', (text, signs) => {
  expect(signsAlone(text)).toEqual(signs);
});

it.each(['', ' ', ':', 'Yes / No', 'Yes or No?', '(Y/N)', 'Yes, see note', 'Yes 1', 'Notes', 'not yet', 'box', '2.50'])(
  '“%s” holds no sign, or more',
  (text) => {
    expect(signsAlone(text)).toBeNull();
  },
);

it.each([
  ['y', 'yes'],
  [' Y ', 'yes'],
  ['Complies', 'yes'],
  ['PASSED', 'yes'],
  ['met', 'yes'],
  ['compliant', 'yes'],
  ['Fails the test', 'no'],
  ['DEFAULT', 'no'],
  ['Does not comply with it', 'no'],
  ['not met', 'no'],
  ['Noncompliance', 'no'],
  ['met with the auditors', null],
  ['Nothing to report', null],
  ['yesterday', null],
  ['', null],
])('“%s” says %s', (text, said) => {
  expect(answerInWords(text)).toBe(said);
});
