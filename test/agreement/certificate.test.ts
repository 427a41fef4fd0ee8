/** The form of the certificate as data, held letter by letter against Exhibit C as it was filed. */
import { CALIX_2013 } from '../../src/agreement/calix-2013';
import type { Alternative, CertificateRow, Piece } from '../../src/agreement/certificate-form';
import { COVER, SCHEDULE_A, spaced } from './exhibit-c';

const { certificate, schedule } = CALIX_2013;

/** The data as the empty form prints them, one line a paragraph. */
function printed(row: CertificateRow): readonly string[] {
  switch (row.kind) {
    case 'formTitle':
    case 'title':
    case 'remainder':
    case 'witness':
    case 'caption':
      return [row.words];
    case 'statementDate':
      return [inOneLine(row.pieces)];
    case 'addressed':
      return row.label === 'RE:' ? [row.label, inOneLine(row.pieces)] : [`${row.label} ${inOneLine(row.pieces)}`];
    case 'paragraph':
      return [`${row.number} ${inOneLine(row.pieces)}`];
    case 'alternatives':
      return [
        row.direction ?? '',
        ...row.options.flatMap((option, index) => [...(index ? [row.separator ?? ''] : []), ...alternative(option)]),
      ];
    case 'footnote':
      return [`${row.number} ${row.words}`];
    case 'signature':
      return [...row.party, ...row.lines.map(({ label }) => label)];
  }
}

function alternative({ direction, number, pieces, isBracketed }: Alternative): readonly string[] {
  const words = inOneLine(pieces);
  return [direction ?? '', `${number} ${isBracketed ? `[${words}]` : words}`];
}

const inOneLine = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.kind === 'slot') return piece.printed;
      return piece.kind === 'footnote' ? ` ${piece.number}` : ` [${inOneLine(piece.pieces)}]`;
    })
    .join('');

test('the cover and the signature page are the form’s, paragraph by paragraph', () => {
  expect(certificate.rows.flatMap(printed).map(spaced).filter(Boolean)).toEqual(COVER);
});

test('Schedule A’s words are the form’s, each in its place', () => {
  const stated = schedule.rows.flatMap((row): readonly string[] => {
    switch (row.kind) {
      case 'title':
        return [row.words];
      case 'statementDate':
        return [`${row.words} ${row.placeholder} ${row.closing}`];
      case 'part':
      case 'heading':
        return [row.printed, row.words];
      case 'line': {
        const line = schedule.lines.find(({ id }) => id === row.line);
        if (!line) throw new Error(row.line);
        return /^\d/.test(line.printed) ? [`${line.printed} ${line.words}`] : [line.printed, line.words];
      }
      case 'limit':
      case 'verdict':
        return [row.words];
      case 'stepDown':
        return [...row.heading, ...row.rows.flat()];
      case 'footnote':
        return [];
    }
  });
  const footnotes = schedule.rows.flatMap((row) => (row.kind === 'footnote' ? [`${row.number} ${row.words}`] : []));
  const blanks = /^(?:\$_+|_+ to 1|1\.25 to 1|Yes o|No o|_+)$/;
  const filed = SCHEDULE_A.filter((line) => !blanks.test(line) && !footnotes.includes(line));
  expect(stated.map(spaced).filter(Boolean)).toEqual(filed);
  expect(footnotes.filter((footnote) => SCHEDULE_A.includes(footnote))).toHaveLength(1);
});

test('a footnote’s number stands where its row says: at the end of the line’s words, before the colon', () => {
  const [footnote] = schedule.rows.filter((row) => row.kind === 'footnote');
  expect(footnote).toMatchObject({ number: '2', line: 'I.A.5' });
  expect(schedule.lines.find(({ id }) => id === 'I.A.5')?.words).toMatch(/ 2:$/);
});

test('every way to fill in a blank is one that the form prints', () => {
  const slots = certificate.rows.flatMap((row) => ('pieces' in row ? row.pieces : [])).filter(isSlot);
  const as = (slot: string) => slots.find((piece) => piece.slot === slot)?.printed;
  expect(as('pronoun')).toBe(`[${certificate.pronouns.map(({ pronoun }) => pronoun).join('/')}]`);
  expect(as('possessive')).toBe(`[${certificate.pronouns.map(({ possessive }) => possessive).join('/')}]`);
  expect(as('litigationExhibit')).toBe(certificate.exhibits.map((letter) => `[${letter}]`).join(''));
  expect(certificate.schedules).toHaveLength(13);
});

const isSlot = (piece: Piece): piece is Extract<Piece, { kind: 'slot' }> =>
  typeof piece !== 'string' && piece.kind === 'slot';
