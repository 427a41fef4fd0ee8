import type { Agreement } from '../../agreement/types';
import { formatLimit, formatRatio } from '../../core/format';
import type { Standing } from '../standing';
import type { Finding } from '../../workbook/finding';
import { type Rule, at } from './rule';

export const verdictContradicts: Rule = {
  id: 'verdict-contradicts',
  title: 'The Yes or No contradicts the exact test.',
  check: ({ agreement, schedule, standings }) =>
    standings.flatMap((standing): readonly Finding[] => {
      const { covenant, complies, stated } = standing;
      if (complies === null || stated === null || stated === complies) return [];
      const located = schedule.verdicts.find((candidate) => candidate.covenant === covenant.line);
      const onlyByRounding = stated && standing.compliesRounded === true;
      return [
        {
          rule: 'verdict-contradicts',
          severity: 'error',
          line: covenant.line,
          cell: located ? at(located.at) : null,
          message: `${covenant.line}: the sheet says ${stated ? 'Yes' : 'No'}, but by the exact test the covenant ${outcome(standing)}.${onlyByRounding ? ` ${byRounding(agreement)}` : ''}`,
          fix: onlyByRounding
            ? 'Mark No; or name the clause of the Credit Agreement that rounds the ratio, if it has one.'
            : `Mark ${complies ? 'Yes' : 'No'}.`,
          found: stated ? 'Yes' : 'No',
          expected: complies ? 'Yes' : 'No',
        },
      ];
    }),
};

function byRounding({ readings }: Agreement): string {
  const reading = readings.find(({ id }) => id === 'rounding');
  return `It passes only if the ratio is rounded (reading “${reading?.id ?? 'rounding'}”). ${reading?.why ?? ''}`.trim();
}

function outcome({ covenant, verdict, ratio, limit, complies }: Standing): string {
  if (verdict === 'no debt') return 'complies: there is no debt';
  if (verdict === 'not meaningful') return 'is breached: Consolidated EBITDA is not positive and there is debt';
  if (!ratio || !limit) return complies ? 'complies' : 'is breached';
  const relation = covenant.kind === 'maximum' ? (complies ? '≤' : '>') : complies ? '≥' : '<';
  return `${complies ? 'complies' : 'is breached'}: ${formatRatio(ratio, limit.limit)} ${relation} ${formatLimit(limit.limit)}`;
}
