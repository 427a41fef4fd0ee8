import { plain } from '../../workbook/plain';

/** What the cells of a compliance answer are made of. */
export type Sign = 'yes' | 'no' | 'marked' | 'unmarked';

/**
 * Boxes and marks: as characters, as letters in the Wingdings fonts (þ ý ü û and R S P T marked; o ¨ £ not), as [x] and [ ], as an X or a V
 * on a line or alone, and as the value of a linked check box.
 */
const MARKED =
  /[\u2611\u2612\u2713-\u2718\u25a0\u25c9\u25cf\u25fc\u25fe\u2b1b\u2705\u274e\u274c\u{1f5f8}\u{1f5f9}\u{1f5f5}\u{1f5f7}\u00fe\u00fd\u00fc\u00fb]|[[({<]\s*_*[xv\u2713\u2714]_*\s*[\])}>]|_+\s*[xv\u2713\u2714]\s*_*|(?<![a-z])[xvrspt](?![a-z])|\btrue\b/iu;
const UNMARKED =
  /[\u2610\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f-\u2752\u25cb\u{1f78e}\u{1f78f}\u{1f790}\u00a8\u00a3]|\[[\s_]*\]|\([\s_]+\)|_{2,}|(?<![a-z])[oq](?![a-z])|\bfalse\b/iu;
const WORD = /\b(?:yes|no)\b/i;
const SIGN = new RegExp(`(?<word>${WORD.source})|(?<marked>${MARKED.source})|(?<unmarked>${UNMARKED.source})`, 'giu');
/** "Yes / No", asked and not answered. */
const QUESTION = /\(?\b(?:yes\s*(?:\/|or)\s*no|y\s*\/\s*n)\b\)?\s*\??/gi;

/** The words and boxes of a text that holds nothing else; null where it says anything more. */
export function signsAlone(text: string): readonly Sign[] | null {
  const asked = plainSigns(text).replace(QUESTION, ' ');
  const found = [...asked.matchAll(SIGN)];
  const rest = asked.replace(SIGN, ' ');
  if (!found.length || /[^\s()[\]:;.,/|-]/.test(rest)) return null;
  return found.map(({ groups }): Sign => {
    if (groups?.word) return groups.word.toLowerCase() as Sign;
    return groups?.marked ? 'marked' : 'unmarked';
  });
}

/** Yes or No said with a letter or in other words: "Y", "In compliance", "breach". */
export function answerInWords(text: string): 'yes' | 'no' | null {
  const said = plain(text).toLowerCase();
  return NO.test(said) ? 'no' : YES.test(said) ? 'yes' : null;
}

const NO =
  /^no(?:$|\s*[-,;:.(])|^n$|^not (?:in )?(?:complian|compl|met|satisfied)|^does not comply|^non-?complian|^(?:fail|breach|default)|\(breach\)$/;
const YES =
  /^yes(?:$|\s*[-,;:.(])|^y$|^(?:in )?complian(?:t|ce)$|^complies$|^(?:pass|passes|passed|met|satisfied)$|\(complies\)$/;

/** NFKC would take ¨ and some boxes apart. */
const plainSigns = (text: string): string =>
  text.normalize('NFC').replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\ufe0e|\ufe0f/g, '');
