/** Text in the faces that a PDF carries: each character in the first that has it. */
import { glyphsOf } from './glyphs';

/** The names under which the PDF's fonts are registered. */
export const TEXT_FACE = 'Text';
export const SYMBOL_FACE = 'Symbols';

/** In place of a character that neither face has; the text face has it. */
const NOT_SHOWN = '□';

export interface Run {
  readonly text: string;
  readonly font: typeof TEXT_FACE | typeof SYMBOL_FACE;
}

export interface Typeface {
  readonly runs: (text: string) => readonly Run[];
  /** Every character asked for so far that neither face has, each once. */
  readonly notShown: () => readonly string[];
}

export function typefaceOf({ regular }: { readonly regular: Uint8Array }, symbols: string): Typeface {
  const has = glyphsOf(regular) ?? (() => true);
  const inSymbols = new Set(symbols);
  const missing = new Set<string>();
  return {
    notShown: () => [...missing],
    runs: (text) => {
      const runs: { text: string; font: Run['font'] }[] = [];
      for (const character of text) {
        const inText = has(character.codePointAt(0) ?? 0);
        const isSymbol = !inText && inSymbols.has(character);
        if (!inText && !isSymbol) missing.add(character);
        const font = isSymbol ? SYMBOL_FACE : TEXT_FACE;
        const shown = inText || isSymbol ? character : NOT_SHOWN;
        const last = runs.at(-1);
        if (last?.font === font) last.text += shown;
        else runs.push({ text: shown, font });
      }
      return runs;
    },
  };
}
