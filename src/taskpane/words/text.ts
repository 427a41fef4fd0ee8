/** How numbers, lists and names become part of a sentence. A translation replaces these as well. */
export type CovenantKind = 'maximum' | 'minimum';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** "Three" to begin a sentence with. */
export const inNumbers = (count: number): string => NUMBERS[count] ?? String(count);

/** "1 sheet", "2 sheets". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : (items[0] ?? '');

export const upper = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
export const lower = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase());

export { upper as sentenceCase };
