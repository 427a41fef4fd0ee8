/** Custom function that quotes the documents. */
import { clauseWords } from '../covenants/clause-words';
import { AGREEMENT } from './agreement';
import { valueOf } from './spread';

/**
 * The words of the clause or Schedule A line behind a reference, and the document they stand in.
 * @customfunction CLAUSE
 * @param {string} line A reference, such as "I.C.7" or "2.1(b)(i)"
 * @returns {string} The words, then their source, and what is wrong with the document there
 */
export function clause(line: string): string {
  const { words, source, defect } = valueOf(
    clauseWords(AGREEMENT, line === null || line === undefined ? '' : String(line)),
  );
  return `${words} [${source}]${defect ? ` [${defect}]` : ''}`;
}
