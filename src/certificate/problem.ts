import type { Finding } from '../workbook/finding';

/** What is wrong with what a certificate is made from, and on which sheet. */
export interface Problem extends Finding {
  readonly sheet: string;
}

/** Something the certificate leaves to be filled in by hand. */
export interface Blank {
  /** Where in the certificate: "DATE", "Schedule A, I.C.8". */
  readonly place: string;
  /** What belongs there, as a sentence that says where to enter it. */
  readonly message: string;
}

export const isError = ({ severity }: Pick<Finding, 'severity'>): boolean => severity === 'error';
