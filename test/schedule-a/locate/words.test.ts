/** Labels that say the opposite of the form's line: what the line begins with counts, not what it goes on to except. */
import { saysOpposite } from '../../../src/schedule-a/locate/words';
import { wordsOf } from './form-rows';

describe('a label says the opposite of its line', () => {
  it.each<[string, string]>([
    ['Cash charges and losses', 'I.C.8'],
    ['Cash gains', 'I.C.11'],
    ['Stock compensation paid in cash', 'I.C.6'],
    ['Encumbered cash of the Borrower', 'II.A'],
  ])('“%s”, %s', (label, line) => {
    expect(saysOpposite(label, wordsOf(line))).toBe(true);
  });
});

describe('a label does not say the opposite of its line', () => {
  it.each<[string, string, string]>([
    ['where it says the same', 'Non-cash charges and losses', 'I.C.8'],
    ['where it says both', 'Non-cash charges, before cash charges', 'I.C.8'],
    ['where it leaves the word out', 'Charges and losses', 'I.C.8'],
    ['where it leaves the word out', 'Stock compensation expense', 'I.C.6'],
    [
      'where only the exception behind the line’s first words has it',
      'Recourse indebtedness of joint ventures',
      'I.A.4',
    ],
  ])('%s: “%s”', (_, label, line) => {
    expect(saysOpposite(label, wordsOf(line))).toBe(false);
  });

  it.each(['(', ':', ';', ','])('where the form has the word behind “%s”', (mark) => {
    expect(saysOpposite('Restricted deposits', `Deposits${mark} unrestricted`)).toBe(false);
    expect(saysOpposite('Restricted deposits', `Unrestricted deposits${mark} all`)).toBe(true);
  });
});
