/** What one workbook may take. A file that takes more is a problem of its own, and the others go on. */
export interface Limits {
  readonly seconds: number;
  /** Of JavaScript memory; what a file inflates to is limited by the reader. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { seconds: 60, megabytes: 2048 };

export const tookTooLong = ({ seconds }: Limits): string =>
  `The check was stopped after ${seconds} seconds, the most that one workbook may take: check it by itself with a higher --timeout.`;
export const tookTooMuch = ({ megabytes }: Limits): string =>
  `The check was stopped at ${megabytes} MB of memory, the most that one workbook may take: check it by itself with a higher --memory.`;
