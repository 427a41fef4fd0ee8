/** Words with a letter or two amiss. */
export class Spelling {
  private readonly words: readonly { readonly word: string; readonly letters: number }[];

  constructor(words: Iterable<string>) {
    this.words = [...words].map((word) => ({ word, letters: lettersOf(word) }));
  }

  /** The known word that was meant; null where none is near. */
  meant(misspelled: string): string | null {
    const letters = lettersOf(misspelled);
    const near = this.words.find((known) => {
      const most = mostAmiss(known.word, misspelled);
      return most > 0 && differing(known.letters, letters) <= 2 * most && isMeant(known.word, misspelled, most);
    });
    return near?.word ?? null;
  }
}

/** How many letters of two words may differ. */
function mostAmiss(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  const most = shorter >= 9 ? 2 : shorter >= 5 ? 1 : 0;
  return Math.abs(a.length - b.length) <= most ? most : 0;
}

/** Which letters a word has, one bit each: words that differ in many need no closer look. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function differing(a: number, b: number): number {
  let count = 0;
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) count++;
  return count;
}

const isMeant = (known: string, misspelled: string, most: number): boolean =>
  !isNegationOf(known, misspelled) && !isNegationOf(misspelled, known) && distance(known, misspelled) <= most;

/** What makes a word its opposite with two letters; with more it would be no misprint. */
const NEGATIONS: ReadonlySet<string> = new Set(['un', 'in', 'ir', 'de']);

/** "encumbered" is no misprint of "unencumbered". */
const isNegationOf = (a: string, b: string): boolean => a.endsWith(b) && NEGATIONS.has(a.slice(0, a.length - b.length));

/** How many letters must be put in, left out or replaced to make one word of the other. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}
