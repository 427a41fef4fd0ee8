/**
 * A cell's text as it was typed, on one line, for print: without control characters, without marks that are not seen (some turn the
 * direction of what follows), and without what no document can hold.
 */
export const asTyped = (text: string): string =>
  text
    .replace(/[\p{Cf}\p{Cs}\uFDD0-\uFDEF]|[\u{FFFE}\u{FFFF}]/gu, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
