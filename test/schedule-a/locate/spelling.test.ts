/** Which misprints of the form's words are read as those words. */
import { CALIX_2013 } from '../../../src/agreement/calix-2013';
import { Spelling } from '../../../src/schedule-a/locate/spelling';
import { Targets } from '../../../src/schedule-a/locate/targets';

const meant = (known: string, said: string): string | null => new Spelling([known]).meant(said);

describe('a misprint is the word that it is near to', () => {
  it.each([
    ['bonds', 'bomds', 'one of five letters replaced'],
    ['leases', 'teases', 'the first letter replaced'],
    ['leases', 'leasez', 'the last letter replaced'],
    ['leases', 'leasees', 'a letter too many'],
    ['leases', 'lases', 'a letter left out of six'],
    ['interest', 'intrest', 'a letter left out of eight'],
    ['financial', 'finanical', 'two of nine letters exchanged'],
    ['financial', 'xinanciaz', 'two of nine letters replaced, by letters it does not have'],
    ['financial', 'financialed', 'two letters too many'],
    ['consolidated', 'consoldated', 'one letter left out of twelve'],
    ['consolidated', 'consldated', 'two letters left out of twelve'],
    ['indebtedness', 'indebednes', 'two letters left out of a word that begins like a negation'],
    ['underwriting', 'anderwriting', 'a word with a prefix that is no negation of the other'],
  ])('%s: %s, %s', (known, said) => {
    expect(meant(known, said)).toBe(known);
  });
});

describe('a word is another one', () => {
  it.each([
    ['cash', 'cach', 'one of four letters'],
    ['notes', 'note', 'one of five letters left out, which leaves four'],
    ['bonds', 'bomts', 'two of five letters'],
    ['interest', 'interset', 'two of eight letters'],
    ['interest', 'interstsx', 'two of eight letters, one of nine'],
    ['financial', 'finacal', 'two of nine letters left out, which leaves seven'],
    ['financial', 'xinamciaz', 'three of nine letters'],
    ['financial', 'xxfinancal', 'two letters too many before nine, of which one is left out'],
    ['consolidated', 'consdated', 'three of twelve letters left out'],
    ['amendment', 'amendmentary', 'three letters too many'],
  ])('%s: %s, %s', (known, said) => {
    expect(meant(known, said)).toBeNull();
  });

  it.each([
    ['unencumbered', 'encumbered'],
    ['derecognized', 'recognized'],
    ['irregularly', 'regularly'],
    ['inconsistent', 'consistent'],
  ])('%s and %s say the opposite of each other', (negation, word) => {
    expect([meant(negation, word), meant(word, negation)]).toEqual([null, null]);
  });

  it('is looked for among all words, and the first that fits is taken', () => {
    const words = new Spelling(['leases', 'unencumbered', 'receivable', 'expense']);

    expect([words.meant('recievable'), words.meant('expence'), words.meant('encumbered')]).toEqual([
      'receivable',
      'expense',
      null,
    ]);
  });
});

it('a label with misprints has the line of the one without', () => {
  const targets = new Targets(CALIX_2013);
  const lineOf = (words: string): string | null => targets.matches(words)[0]?.target.line ?? null;

  expect(['Consolidted Intrest Chagres', 'Captialized Leasses', 'Net Acounts Recievable'].map(lineOf)).toEqual([
    'I.C.2',
    'I.A.3',
    'II.B',
  ]);
});
