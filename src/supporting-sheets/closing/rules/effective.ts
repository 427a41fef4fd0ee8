import { NO, YES } from '../../form';
import { FIELD, conditionName } from '../form';
import { effectiveFormula } from '../formulas';
import { type Rule, enter, listed, report } from './rule';

/** "Effective" follows from the conditions; whatever is typed there says nothing. */
export const effective: Rule = {
  id: 'effective',
  check: ({ agreement, filled, closing, cells }) => {
    const entry = filled.field(FIELD.effective);
    if (entry.wrong !== null || entry.at === null) return [];
    const should = closing.isEffective ? YES : NO;
    const mend = enter(entry, cells ? effectiveFormula(cells) : should);
    if (entry.isBlank) return [report(entry, 'error', `“Effective” is blank; it is ${should}.`, mend)];
    if (entry.answer !== closing.isEffective) {
      const met = new Set(closing.conditions.flatMap(({ condition, isMet }) => (isMet ? [condition] : [])));
      const open = agreement.closing.conditions.filter((condition) => !met.has(condition)).map(conditionName);
      const why = closing.isEffective
        ? 'but every condition is satisfied or waived'
        : `but ${listed(open)} ${open.length === 1 ? 'is' : 'are'} not met`;
      return [report(entry, 'error', `“Effective” says ${entry.answer ? YES : NO}, ${why}.`, mend)];
    }
    if (entry.formula === null)
      return [report(entry, 'warning', '“Effective” is typed, and does not follow when a condition changes.', mend)];
    return [];
  },
};
