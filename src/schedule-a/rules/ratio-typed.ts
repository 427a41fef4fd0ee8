import { followsExactly, ratioFinding, ratiosOnSheet, shown } from './ratio';
import type { Rule } from './rule';

export const ratioTyped: Rule = {
  id: 'ratio-typed',
  title: 'A ratio is right today, but typed instead of computed.',
  check: (subject) =>
    ratiosOnSheet(subject)
      .filter((found) => found.isTyped && followsExactly(found))
      .map((found) =>
        ratioFinding(
          subject,
          'ratio-typed',
          'warning',
          found,
          `is typed, not computed: ${shown(found.stated)} to 1 is right today, and will not follow a change.`,
        ),
      ),
};
