/** Paragraph 3: no Default, or the list of them. It follows from the figures and the boxes, and never says anything else. */
import { inWords } from '../core/calendar-date';
import { formatDollars, formatLimit, formatRatio } from '../core/format';
import { lineOf } from '../agreement/lines';
import type { Agreement } from '../agreement/types';
import type { Evaluation } from '../schedule-a/evaluate';
import type { Standing } from '../schedule-a/standing';
import { cellOf } from '../supporting-sheets/form-findings';
import type { Particulars } from '../supporting-sheets/certificate/particulars';
import type { Problem } from './problem';
import type { Source, Sources } from './sources';

/** One entry of the list. What is null is left to be filled in. */
export interface ListedDefault {
  readonly covenant: string | null;
  readonly nature: string | null;
  readonly status: string | null;
  /** Where its status is to be entered; null where there is no Certificate sheet. */
  readonly row: number | null;
}

export type Defaults =
  | { readonly kind: 'noDefault' }
  | { readonly kind: 'defaults'; readonly list: readonly ListedDefault[] }
  /** The figures or the boxes do not say; both alternatives stay. */
  | { readonly kind: 'open'; readonly why: string };

export function defaultsOf(sources: Sources): Defaults {
  const { schedule, particulars } = sources;
  const entered = particulars?.says.defaults ?? [];
  const unmet = schedule.standings.filter(isNotMet);
  const own = entered.filter(({ covenant }) => !unmet.some((standing) => isAbout(covenant, standing)));
  const list: readonly ListedDefault[] = [
    ...unmet.map((standing) => breach(sources, standing)),
    ...own.map(({ row, covenant, nature, status }) => ({ covenant, nature, status, row: row.row })),
  ];
  if (list.length || particulars?.says.hasDefaults === true) return { kind: 'defaults', list };
  const unsaid = schedule.standings.find(({ complies, stated }) => complies !== true || stated !== true);
  if (unsaid) return { kind: 'open', why: whyOpen(unsaid) };
  return { kind: 'noDefault' };
}

/** A covenant that is breached by its figures, or that the sheet itself answers with No. */
export const isNotMet = ({ complies, stated }: Standing): boolean => complies === false || stated === false;

/** Whether an entry names the covenant by its section. */
const isAbout = (covenant: string | null, { covenant: { section } }: Standing): boolean =>
  covenant?.replace(/\s+/g, '').includes(section) === true;

const whyOpen = ({ covenant, complies }: Standing): string =>
  complies === null
    ? `whether the ${covenant.name} complies cannot be determined`
    : `neither Yes nor No is clearly marked for the ${covenant.name}`;

function breach({ agreement, schedule, statementDate, particulars }: Sources, standing: Standing): ListedDefault {
  const { covenant } = standing;
  const entered = particulars?.says.defaults.find((entry) => isAbout(entry.covenant, standing));
  const figures = figuresOf(agreement, schedule.evaluation, standing);
  const on = statementDate ? ` at ${inWords(statementDate)}` : '';
  return {
    covenant: `Section ${covenant.section}, ${covenant.name}`,
    nature: [`${figures}${on} (Schedule A, line ${covenant.line}).`, entered?.nature].filter(Boolean).join(' '),
    status: entered?.status ?? null,
    row: entered?.row.row ?? null,
  };
}

function figuresOf(agreement: Agreement, evaluation: Evaluation, standing: Standing): string {
  const { covenant, ratio, limit, verdict, complies } = standing;
  const parts = evaluation.partsOfRatio(covenant.line);
  const of = parts ? ` (${formatDollars(parts.of)} to ${formatDollars(parts.to)})` : '';
  if (verdict === 'not meaningful') {
    const { consolidatedEbitda } = agreement.schedule.terms;
    return `There is debt, and ${lineOf(agreement, consolidatedEbitda).name} is not positive${of}, so there is no ratio`;
  }
  if (!ratio || !limit) return `Schedule A says No${of}`;
  const permitted = `the ${covenant.kind} permitted of ${formatLimit(limit.limit)} to 1`;
  const shown = `${formatRatio(ratio, limit.limit)} to 1${of}`;
  if (complies) return `Schedule A says No; its figures give ${shown}, against ${permitted},`;
  return `${shown}, ${covenant.kind === 'maximum' ? 'above' : 'below'} ${permitted},`;
}

/** What the Certificate sheet says against the figures or the boxes. */
export function contradictions({ schedule, particulars }: Sources): readonly Problem[] {
  if (!particulars || particulars.says.hasDefaults !== false) return [];
  return schedule.standings.filter(isNotMet).map((standing) => contradiction(particulars, standing));
}

function contradiction({ filled }: Source<Particulars>, { covenant, complies }: Standing): Problem {
  const entry = filled.field('hasDefaults');
  return {
    rule: 'certificate-no-default',
    severity: 'error',
    line: covenant.line,
    sheet: filled.sheet.name,
    cell: cellOf(entry),
    message: `“${entry.field.label}” says No, but ${
      complies === false
        ? `by the exact test the ${covenant.name} is not complied with`
        : `Schedule A says No to the ${covenant.name}`
    } (section ${covenant.section}).`,
    fix: `In ${cellOf(entry) ?? 'the cell'} enter Yes; the certificate lists the Default with its figures.`,
    found: 'No',
    expected: 'Yes',
  };
}
