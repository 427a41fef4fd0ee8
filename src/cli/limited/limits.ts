import { InvalidArgumentError, Option } from 'commander';

/** What one file may take. In a batch, a file that takes more is a problem of its own, and the others go on. */
export interface Limits {
  readonly seconds: number;
  /** Of JavaScript memory; what a file inflates to is limited by the reader. */
  readonly megabytes: number;
}

export const LIMITS: Limits = { seconds: 60, megabytes: 2048 };

export const tookTooLong = ({ seconds }: Limits): string =>
  `Stopped after ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, the most that it may take; --timeout gives it more.`;
export const tookTooMuch = ({ megabytes }: Limits): string =>
  `Stopped at ${megabytes} MB of memory, the most that it may take; --memory gives it more.`;

export interface LimitOptions {
  readonly timeout: number;
  readonly memory: number;
}

/** @param what  what the limit is for, such as: one workbook */
export const timeoutOption = (what: string): Option =>
  new Option('--timeout <seconds>', `the most that ${what} may take`).argParser(wholeNumber).default(LIMITS.seconds);
export const memoryOption = (what: string): Option =>
  new Option('--memory <megabytes>', `the most that ${what} may take`).argParser(wholeNumber).default(LIMITS.megabytes);

export const limitsOf = ({ timeout, memory }: LimitOptions): Limits => ({ seconds: timeout, megabytes: memory });

export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Enter a whole number, 1 or more.');
  return number;
}
