/** Text from a workbook, and names of files, never reach a terminal as a command to it. */
import { stripVTControlCharacters } from 'node:util';

/** What a terminal obeys, what breaks a line, and what turns the order of the letters around. */
const COMMANDS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/** In one line. */
export const harmless = (text: string): string => stripVTControlCharacters(text).replace(COMMANDS, ' ');

/** Several lines. */
export const harmlessLines = (text: string): string => text.split('\n').map(harmless).join('\n');

/** JSON of the same value, in which such characters stand by their numbers: JSON itself does so with some of them only. */
export const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
