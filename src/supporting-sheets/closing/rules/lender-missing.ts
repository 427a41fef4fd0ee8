import type { Reported, Rule } from './rule';

/** A Lender that the document's own signature pages name, and no row does. `no-lenders` speaks of an empty list. */
export const lenderMissing: Rule = {
  id: 'lender-missing',
  check: ({ agreement: { closing }, closing: { lenders } }) => {
    const listed = lenders.map(({ name }) => bare(name));
    if (!listed.length) return [];
    return closing.signatories
      .filter((name) => !listed.some((other) => isSame(other, bare(name))))
      .map((name): Reported => ({
        severity: 'warning',
        cell: null,
        message: `${name} signed the ${closing.amendment} as a Lender and is not listed, so its fee is not worked.`,
        fix: 'In the table of the Lenders enter it, with its commitments and loans.',
      }));
  },
};

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Some leave out what follows the name: "Bank of America" for "Bank of America, N.A.". */
const isSame = (a: string, b: string): boolean => a !== '' && (a.startsWith(b) || b.startsWith(a));
