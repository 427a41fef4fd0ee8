const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
/** A text in quotes, or whatever stands between the separators of an array. */
const ELEMENT = /"(?:[^"]|"")*"|[^",;{}]+/g;

/**
 * A constant of a formula with its numbers as JavaScript writes them: 1.5 for 1.50, 0.5 for .5, 7 for 007. Univer's engine
 * takes a number that is written in any other way for text.
 */
export function withPlainNumbers(constant: string): string {
  const trimmed = constant.trim();
  if (trimmed.startsWith('{')) return constant.replace(ELEMENT, plainNumber);
  return plainNumber(constant);
}

const plainNumber = (text: string): string => (NUMBER.test(text.trim()) ? String(Number(text)) : text);
