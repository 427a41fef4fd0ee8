import { CONDITION, ITEM, LENDER, STATUS, conditionName } from '../form';
import { cellOf } from '../../form-findings';
import { type Reported, type Rule, type Subject, enter, listed, report } from './rule';

/** What is left blank counts for nothing, and is said to. */
export const notAnswered: Rule = {
  id: 'not-answered',
  check: (subject) => [...lenders(subject), ...conditions(subject), ...items(subject)],
};

const lenders = ({ closing }: Subject): readonly Reported[] =>
  closing.lenders.flatMap(({ row, name }) => {
    const entry = row.entry(LENDER.signed);
    if (!entry.isBlank || !entry.at) return [];
    return [
      report(
        entry,
        'warning',
        `Whether ${name} has signed is left blank; it counts as not signed.`,
        enter(entry, 'Yes or No.'),
      ),
    ];
  });

const conditions = ({ closing }: Subject): readonly Reported[] =>
  closing.conditions.flatMap(({ condition, row }) => {
    const entry = row.entry(CONDITION.status);
    if (!entry.isBlank || !entry.at) return [];
    const choices = listed(Object.values(STATUS).map(({ words }) => words)).replace(' and ', ' or ');
    return [
      report(
        entry,
        'warning',
        `${conditionName(condition)} has no status; it counts as open.`,
        enter(entry, `${choices}.`),
      ),
    ];
  });

/** One finding for all of them: a new sheet has them all blank. */
function items({ closing }: Subject): readonly Reported[] {
  const blank = closing.items.filter(({ row }) => row.entry(ITEM.confirmed).isBlank && row.entry(ITEM.confirmed).at);
  const [first] = blank;
  if (!first) return [];
  const entry = first.row.entry(ITEM.confirmed);
  const last = blank.at(-1)?.row.entry(ITEM.confirmed) ?? entry;
  const many = blank.length > 1;
  const message =
    many && blank.length === closing.items.length
      ? `None of the ${blank.length} items is answered under “${entry.field.label}”.`
      : `${listed(blank.map(({ item }) => item.reference))} ${many ? 'are' : 'is'} not answered under “${entry.field.label}”.`;
  return [
    report(
      entry,
      'warning',
      message,
      `${enter(entry, 'Yes or No')}${many ? `, and so on down to ${cellOf(last) ?? 'the last'}` : ''}.`,
    ),
  ];
}
