import type { Agreement, Clause } from '../agreement/types';
import { type Outcome, step, value } from '../core/outcome';
import { refuse } from '../core/refusals';

const EXAMPLES = ['I.C.7', 'II.D', '2.1(b)(i)'];

/**
 * The words behind a reference, with those of the clauses below it.
 *
 * @param reference  of a Schedule A line, or of a section; "Line", "Section" and a closing point may stand or not
 * @source the document that is named with the words
 */
export function clauseWords(agreement: Agreement, reference: string): Outcome<Clause> {
  const wanted = normalized(reference);
  const clause = agreement.clauses.find((candidate) => normalized(candidate.reference) === wanted);
  if (!clause)
    return refuse({
      code: 'UNKNOWN_CLAUSE',
      found: reference.trim() ? `“${reference.trim()}”` : 'nothing',
      examples: EXAMPLES,
    });
  const below = agreement.clauses.filter(({ reference: other }) => isBelow(other, clause.reference));
  const whole = { ...clause, words: [clause, ...below].map(({ words }) => words).join('\n') };
  return value(whole, () => step({ label: whole.words, clause: whole.source }));
}

/** 2.1(b)(i) is below 2.1(b); 3.10 is not below 3.1, and I.C.1 is a line of its own. */
const isBelow = (reference: string, above: string): boolean => /^\d/.test(above) && reference.startsWith(`${above}(`);

const normalized = (reference: string): string =>
  reference
    .toLowerCase()
    .replace(/^\s*(first amendment|credit agreement|schedule a)?[\s,]*(lines?|sections?|clauses?|§)?\s*/, '')
    .replace(/\s+/g, '')
    .replace(/\.$/, '');
