/** A file that cannot be read; its message is the sentence for the user. Does not leave this folder. */
export class Unreadable extends Error {}

export const DAMAGED =
  'The file is damaged and cannot be read as a workbook: open it in Excel, let Excel repair it, and save it again.';
