import { stripVTControlCharacters } from 'node:util';

/** What a terminal obeys, what breaks a line, and what turns the order of the letters around. */
const COMMANDS = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu;

/** Text from a workbook, or the name of a file, never reaches the terminal as a command to it. */
export const harmless = (text: string): string => stripVTControlCharacters(text).replace(COMMANDS, ' ');
