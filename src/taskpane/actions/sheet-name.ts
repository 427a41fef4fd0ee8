/** Names of new sheets, by Excel's rules. */
import * as words from '../words';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;
const RESERVED = /^history$/i;

/** Why Excel would not take the name; null where it would. */
export function sheetNameProblem(name: string, taken: readonly string[]): string | null {
  if (name.trim() === '') return words.sheetName.blank;
  if (name.length > LONGEST) return words.sheetName.long(LONGEST);
  if (FORBIDDEN.test(name)) return words.sheetName.characters;
  if (RESERVED.test(name)) return words.sheetName.reserved(name);
  return isTaken(name, taken) ? words.sheetName.taken(name) : null;
}

/** The name, or the first of "name 2", "name 3" … that no sheet has; shortened where it is too long with its ending. */
export function freeSheetName(name: string, taken: readonly string[], ending = ''): string {
  for (let number = 1; ; number++) {
    const tail = number === 1 ? ending : `${ending} ${number}`;
    const candidate = `${name.slice(0, LONGEST - tail.length).trimEnd()}${tail}`;
    if (!isTaken(candidate, taken)) return candidate;
  }
}

const isTaken = (name: string, taken: readonly string[]): boolean =>
  taken.some((other) => other.toLowerCase() === name.toLowerCase());
