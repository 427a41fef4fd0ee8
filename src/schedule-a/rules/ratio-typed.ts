import { asStated, followsExactly, ratioWarning, ratiosOnSheet } from './ratio';
import type { Rule } from './rule';

export const ratioTyped: Rule = {
  id: 'ratio-typed',
  title: 'A ratio is right today, but typed instead of computed.',
  check: (subject) =>
    ratiosOnSheet(subject)
      .filter((found) => found.isTyped && !found.isBesideThePoint && followsExactly(found))
      .map((found) =>
        ratioWarning(
          subject,
          'ratio-typed',
          found,
          `is typed, not computed. ${asStated(found.stated)} to 1 is right today, but will not follow a change.`,
        ),
      ),
};
