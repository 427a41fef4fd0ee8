/** Exit codes of every command: 0 all is well, 1 something is wrong in what was looked at, 2 it could not be looked at. */
export const EXIT_WRONG = 1;
export const EXIT_UNUSABLE = 2;
/** And the signal's number, as shells have it. */
export const EXIT_BY_SIGNAL = 128;

/** A failure that is told in one sentence, without a stack. */
export class ExpectedFailure extends Error {}

export const isExpected = (error: unknown): error is ExpectedFailure => error instanceof ExpectedFailure;
