/** The certificate's cover and signature page: the form's rows, with what it leaves open filled in. */
import type { Alternative, CertificateRow, Piece, Slot } from '../agreement/certificate-form';
import { inWords } from '../core/calendar-date';
import { certificateForm } from '../supporting-sheets/certificate/form';
import type { Decisions } from './decisions';
import type { ListedDefault } from './defaults';
import { type Block, type Footnote, type Inline, type Line, type Part, blank, text } from './document';
import { type Notes, whereToEnter } from './notes';
import type { Sources } from './sources';

interface Composing {
  readonly sources: Sources;
  readonly decisions: Decisions;
  readonly notes: Notes;
}

/** The rows of the form up to the signature page, and that page. */
export function coverAndSignature(sources: Sources, decisions: Decisions, notes: Notes): readonly Part[] {
  const { rows } = sources.agreement.certificate;
  const witness = rows.findIndex(({ kind }) => kind === 'witness');
  const composing = { sources, decisions, notes };
  const part = (id: Part['id'], of: readonly CertificateRow[]): Part => ({
    id,
    blocks: of.flatMap((row) => blocksOf(row, composing)),
    footnotes: of.flatMap((row): readonly Footnote[] => (row.kind === 'footnote' ? [row] : [])),
    caption: of.find((row) => row.kind === 'caption')?.words ?? null,
  });
  return [part('cover', rows.slice(0, witness)), part('signature', rows.slice(witness))];
}

function blocksOf(row: CertificateRow, composing: Composing): readonly Block[] {
  const line = (pieces: readonly Piece[]): Line => lineOf(pieces, composing);
  switch (row.kind) {
    case 'formTitle':
    case 'footnote':
    case 'caption':
      return [];
    case 'title':
      return [{ kind: 'title', words: row.words }];
    case 'statementDate':
      return [{ kind: 'centred', text: line(row.pieces) }];
    case 'remainder':
      return [{ kind: 'centred', text: [text(row.words)] }];
    case 'addressed':
      return [{ kind: 'addressed', label: row.label, text: line(row.pieces) }];
    case 'paragraph':
      return [{ kind: 'paragraph', number: row.number, text: line(row.pieces), isIndented: false }];
    case 'alternatives':
      return alternatives(row, composing);
    case 'witness':
      return [{ kind: 'paragraph', number: '', text: [text(row.words)], isIndented: false }];
    case 'signature':
      return [
        {
          kind: 'signature',
          party: row.party,
          lines: row.lines.map(({ label, filledWith }) => ({ label, text: signed(filledWith, composing) })),
        },
      ];
  }
}

function alternatives(row: Extract<CertificateRow, { kind: 'alternatives' }>, composing: Composing): readonly Block[] {
  const chosen = row.choice === 'financialStatements' ? statements(composing) : defaults(composing);
  const option = row.options.find(({ id }) => id === chosen);
  if (option) {
    return [paragraph(option, lineOf(option.pieces, composing)), ...(chosen === 'defaults' ? list(composing) : [])];
  }
  // Left open: as the form prints it, directions included.
  return [
    ...direction(row.direction),
    ...row.options.flatMap((one, index) => [
      ...(index > 0 ? direction(row.separator) : []),
      ...direction(one.direction),
      paragraph(one, bracketed(one, lineOf(one.pieces, composing))),
    ]),
  ];
}

const direction = (words: string | null): readonly Block[] =>
  words === null ? [] : [{ kind: 'paragraph', number: '', text: [text(words)], isIndented: true }];

/** A paragraph without a number goes on with the one above. */
const paragraph = ({ number }: Alternative, line: Line): Block => ({
  kind: 'paragraph',
  number,
  text: line,
  isIndented: number === '',
});

const bracketed = ({ isBracketed }: Alternative, line: Line): Line =>
  isBracketed ? [text('['), ...line, text(']')] : line;

function statements({ decisions, sources, notes }: Composing): Alternative['id'] | null {
  const { statements: chosen } = decisions;
  if (chosen === null) {
    notes.blank('Paragraph 1', 'Which of its two forms applies follows from the Financial Statement Date.');
    return null;
  }
  if (sources.particulars?.says.statements === 'quarterEnd' && sources.particulars.says.statements === chosen) {
    notes.confirm('Paragraph 1 certifies unaudited statements, as chosen on the Certificate sheet.');
  }
  return chosen;
}

function defaults({ decisions, notes }: Composing): Alternative['id'] | null {
  const { defaults: decided } = decisions;
  if (decided.kind !== 'open') return decided.kind;
  notes.blank('Paragraph 3', `One of the two is to be struck out: ${decided.why}.`);
  return null;
}

function list(composing: Composing): readonly Block[] {
  const { decisions, notes, sources } = composing;
  if (decisions.defaults.kind !== 'defaults') return [];
  const entries = decisions.defaults.list;
  if (!entries.length) {
    const form = certificateForm(sources.agreement);
    const where = whereToEnter(sources.particulars?.filled, form, 'hasDefaults');
    const gap = notes.blank(
      'Paragraph 3',
      `A Default is reported ${where}, but none is listed: list each there with its nature and status.`,
    );
    return [{ kind: 'item', number: '(a)', text: [gap] }];
  }
  return entries.map((entry, index) => ({ kind: 'item', number: `(${letter(index)})`, text: item(entry, composing) }));
}

/** 0 → a, 25 → z, 26 → aa. */
export function letter(index: number): string {
  const ALPHABET = 26;
  const first = index >= ALPHABET ? letter(Math.floor(index / ALPHABET) - 1) : '';
  return `${first}${String.fromCharCode('a'.charCodeAt(0) + (index % ALPHABET))}`;
}

function item({ covenant, nature, status, row }: ListedDefault, { sources, notes }: Composing): Line {
  const sheet = sources.particulars?.filled.sheet.name;
  const name = covenant ?? 'A Default without a name';
  const where =
    sheet === undefined
      ? whereToEnter(undefined, certificateForm(sources.agreement), '')
      : row === null
        ? `in a row of the sheet ${sheet} that names its section`
        : `in row ${row + 1} of the sheet ${sheet}`;
  const orBlank = (what: 'nature' | 'status', words: string | null): Inline =>
    words === null ? notes.blank('Paragraph 3', `${name}: enter its ${what} ${where}.`) : text(stopped(words));
  return [
    covenant === null
      ? notes.blank('Paragraph 3', `A Default without a name: name the covenant or condition ${where}.`)
      : text(covenant),
    text('. Nature: '),
    orBlank('nature', nature),
    text(' Status: '),
    orBlank('status', status),
  ];
}

/** With a full stop at its end. */
const stopped = (words: string): string => (/[.!?…)”"]$/.test(words) ? words : `${words}.`);

function lineOf(pieces: readonly Piece[], composing: Composing): Line {
  return pieces.flatMap((piece): Line => {
    if (typeof piece === 'string') return [text(piece)];
    switch (piece.kind) {
      case 'slot':
        return [filledIn(piece.slot, piece.printed, composing)];
      case 'footnote':
        return [text(' '), { kind: 'footnote', number: piece.number }];
      case 'withUpdatedSchedules':
        return composing.decisions.updatedSchedules.length ? [text(' '), ...lineOf(piece.pieces, composing)] : [];
    }
  });
}

function filledIn(slot: Slot, printed: string, { sources, decisions, notes }: Composing): Inline {
  const { agreement, statementDate, particulars } = sources;
  const form = certificateForm(agreement);
  const where = (field: string): string => whereToEnter(particulars?.filled, form, field);
  const says = particulars?.says;
  switch (slot) {
    case 'statementDate':
      return statementDate
        ? text(inWords(statementDate))
        : notes.blank('Financial Statement Date', 'Schedule A bears none that can be read.', unbracketed(printed));
    case 'certificateDate':
      return says?.certificateDate
        ? text(inWords(says.certificateDate))
        : notes.blank('DATE', `The date of the certificate: enter it ${where('certificateDate')}.`);
    case 'office':
      return says?.office
        ? text(says.office)
        : notes.blank(
            'Office',
            `The office of the officer who signs: enter it ${where('office')}.`,
            unbracketed(printed),
          );
    case 'pronoun':
    case 'possessive': {
      const chosen = agreement.certificate.pronouns.find(({ pronoun }) => pronoun === says?.pronoun);
      return chosen
        ? text(chosen[slot])
        : notes.blank('[he/she], [his/her]', `Which of the two: enter it ${where('pronoun')}.`, printed);
    }
    case 'updatedSchedules':
      return text(enumerated(decisions.updatedSchedules));
    case 'litigationExhibit':
      return text(decisions.litigationExhibit);
  }
}

/** As the form joins them: 5.10, 5.20(a) and 5.21(h). */
export const enumerated = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}` : (items[0] ?? '');

const unbracketed = (printed: string): string => printed.replace(/^\[|\]$/g, '');

function signed(filledWith: 'name' | 'office' | null, { sources, notes }: Composing): Line {
  const { particulars, agreement } = sources;
  if (filledWith === null) return [blank(SIGNATURE)];
  if (filledWith === 'office') return [particulars?.says.office ? text(particulars.says.office) : blank(SIGNATURE)];
  if (particulars?.says.officer) return [text(particulars.says.officer)];
  const where = whereToEnter(particulars?.filled, certificateForm(agreement), 'officer');
  return [notes.blank('Name', `The name of the officer who signs: enter it ${where}.`, SIGNATURE)];
}

const SIGNATURE = '______________________________';
