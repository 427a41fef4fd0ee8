import { type OptionOf, type ReadingId, optionOf, readingOf } from '../../agreement/readings';
import type { Agreement } from '../../agreement/types';
import { heldAgainst } from '../../covenants/readings/in-words';
import { meetsTest } from '../../covenants/verdict';
import type { Finding } from '../../workbook/finding';
import type { Standing } from '../standing';
import { type Rule, at } from './rule';

export const verdictContradicts: Rule = {
  id: 'verdict-contradicts',
  title: 'The Yes or No contradicts the test.',
  check: ({ agreement, schedule, standings, standingsByDefault }) =>
    standings.flatMap((standing): readonly Finding[] => {
      const { covenant, complies, stated } = standing;
      if (complies === null || stated === null || stated === complies) return [];
      if (isByDefault(standingsByDefault, standing)) return [];
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      const only = onlyUnder(standing, stated);
      return [
        {
          rule: 'verdict-contradicts',
          severity: 'error',
          line: covenant.line,
          cell: located ? at(located.at) : null,
          message: `${covenant.line}: the sheet says ${box(stated)}, but by the ${testOf(standing)} the covenant ${outcome(standing)}.${only ? ` ${byReading(agreement, only, stated)}` : ''}`,
          fix: only ? otherwiseMark(only, complies) : `Mark ${box(complies)}.`,
          found: box(stated),
          expected: box(complies),
        },
      ];
    }),
};

/** Whether the sheet says what the covenant comes to by the default readings, where others are in force. */
export const isByDefault = (byDefault: readonly Standing[], { covenant, complies, stated }: Standing): boolean =>
  stated !== complies && byDefault.some((standing) => standing.covenant === covenant && standing.complies === stated);

export const box = (complies: boolean): string => (complies ? 'Yes' : 'No');

const testOf = ({ readings }: Standing): string =>
  readings?.inForce.rounding === 'rounded' ? 'test with ratios rounded' : 'exact test';

/** "by the exact test the covenant complies": why to mark Yes or No. */
export const byTest = (standing: Standing): string =>
  `by the ${testOf(standing)} the covenant ${standing.complies ? 'complies' : 'is breached'}`;

interface OtherReading {
  readonly id: ReadingId;
  readonly option: OptionOf;
}

/** The one reading under which the sheet would be right, where a single one decides. */
function onlyUnder({ readings }: Standing, stated: boolean): OtherReading | null {
  if (readings?.conclusion.kind !== 'one') return null;
  const { decides } = readings.conclusion;
  const decisive = readings.readings.find(({ id }) => id === decides);
  const option = decisive?.options.find(
    ({ tested }) => tested.verdict !== null && meetsTest(tested.verdict) === stated,
  );
  return option ? { id: decides, option: option.id } : null;
}

/** Where ratios are rounded in force, a sheet that is right by the exact test is right by default. */
const isByRounding = ({ id }: OtherReading): boolean => id === 'rounding';

function byReading(agreement: Agreement, other: OtherReading, stated: boolean): string {
  const { why } = readingOf(agreement, other.id);
  const says = isByRounding(other)
    ? 'It passes only if the ratio is rounded'
    : `It would be ${box(stated)} only if ${optionOf(agreement, other.id, other.option).when}`;
  return `${says} (reading “${other.id}”). ${why}`;
}

const otherwiseMark = (other: OtherReading, complies: boolean): string =>
  isByRounding(other)
    ? 'Mark No; or name the clause of the Credit Agreement that rounds the ratio, if it has one.'
    : `Mark ${box(complies)}; or agree on the other reading with the Administrative Agent, and choose it on the Terms sheet.`;

export function outcome({ covenant, verdict, complies, readings }: Standing): string {
  if (verdict === 'no debt') return 'complies: there is no debt';
  if (verdict === 'not meaningful') return 'is breached: Consolidated EBITDA is not positive and there is debt';
  const says = complies ? 'complies' : 'is breached';
  return readings ? `${says}: ${heldAgainst(covenant, readings.tested)}` : says;
}
