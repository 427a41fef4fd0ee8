import type { Agreement, Clause, FormRow } from '../types';
import { BRIDGE } from './bridge';
import { CERTIFICATE } from './certificate';
import { CLOSING } from './closing';
import { FIRST_AMENDMENT } from './first-amendment';
import type { QuotedClause } from './quoted';
import { READINGS } from './readings';
import { SCHEDULE_A } from './schedule-a';
import { TERMS } from './terms';

const FORM = 'Exhibit C (as replaced by First Amendment, section 1.12), Schedule A';

const clausesOfAmendment = (clause: QuotedClause): readonly Clause[] => {
  const quoted = { words: clause.words, ...(clause.defect && { defect: clause.defect }) };
  const source = `First Amendment of December 23, 2015, section ${clause.reference}`;
  return [
    { ...quoted, reference: clause.reference, source },
    ...(clause.also ?? []).map((section) => ({
      ...quoted,
      reference: section,
      source: `Credit Agreement, section ${section}, as amended by ${source}`,
    })),
  ];
};

/** The form's rows that can be cited: its lines by their reference, its headings and footnotes. */
function clauseOfForm(row: FormRow): readonly Clause[] {
  switch (row.kind) {
    case 'line': {
      return SCHEDULE_A.lines
        .filter(({ id }) => id === row.line)
        .map(({ id, words }) => ({ reference: id, words, source: `${FORM}, line ${id}` }));
    }
    case 'part':
    case 'heading':
      return [{ reference: row.id, words: row.words, source: `${FORM}, ${row.id}` }];
    case 'footnote':
      return [{ reference: `footnote ${row.number}`, words: row.words, source: `${FORM}, footnote ${row.number}` }];
    default:
      return [];
  }
}

/** The Credit Agreement of July 29, 2013 between Calix, Inc. and Bank of America, N.A., as amended on December 23, 2015. */
export const CALIX_2013: Agreement = {
  id: 'calix-2013',
  name: 'Credit Agreement dated as of July 29, 2013, as amended by the First Amendment of December 23, 2015',
  borrower: 'Calix, Inc.',
  clauses: [...SCHEDULE_A.rows.flatMap(clauseOfForm), ...FIRST_AMENDMENT.flatMap(clausesOfAmendment)],
  terms: TERMS,
  schedule: SCHEDULE_A,
  certificate: CERTIFICATE,
  readings: READINGS,
  bridge: BRIDGE,
  closing: CLOSING,
};
