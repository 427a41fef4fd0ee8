/** A certificate as lines of text: one a paragraph or a cell. */
import type { Block, CertificateDocument, Line } from '../../src/certificate/document';

const inOne = (line: Line): string =>
  line
    .map((inline) => {
      if (inline.kind === 'box') return inline.isMarked ? '☒' : '☐';
      return inline.kind === 'footnote' ? inline.number : inline.text;
    })
    .join('')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return [block.words];
    case 'centred':
      return [inOne(block.text)];
    case 'addressed':
      return [`${block.label} ${inOne(block.text)}`];
    case 'paragraph':
    case 'item':
      return [`${block.number} ${inOne(block.text)}`.trim()];
    case 'table':
      return block.rows.map(({ cells }) => cells.map(inOne).join(' | '));
    case 'schedule':
      return block.rows.map(({ reference, words, amount }) =>
        [`${reference} ${inOne(words)}`.trim(), inOne(amount)].filter(Boolean).join(' | '),
      );
    case 'signature':
      return [...block.party, ...block.lines.map(({ label, text }) => `${label} ${inOne(text)}`)];
  }
}

export const lines = (document: CertificateDocument | null): readonly string[] =>
  (document?.parts ?? []).flatMap(({ blocks }) => blocks.flatMap(linesOf));

/** The one line that begins so. */
export function line(document: CertificateDocument | null, beginning: string | RegExp): string {
  const found = lines(document).filter((one) =>
    typeof beginning === 'string' ? one.startsWith(beginning) : beginning.test(one),
  );
  if (found.length !== 1) throw new Error(`${found.length} lines begin with ${String(beginning)}`);
  return found[0] ?? '';
}
