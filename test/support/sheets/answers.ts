import type { AnswerStyle } from './shape';

/** What stands right of "Covenant compliance:", row by row, beginning in the amount column; or behind the words themselves. */
export interface WrittenAnswer {
  readonly rows: readonly (readonly (string | boolean | null)[])[];
  readonly inLabel?: string;
  readonly formula?: string;
}

export function answerAs(style: AnswerStyle, yes: boolean): WrittenAnswer {
  const one = (...cells: readonly (string | boolean | null)[]): WrittenAnswer => ({ rows: [cells] });
  const two = (first: readonly (string | null)[], second: readonly (string | null)[]): WrittenAnswer => ({
    rows: [first, second],
  });
  const pick = (ifYes: string, ifNo: string): string => (yes ? ifYes : ifNo);
  const word = pick('Yes', 'No');
  switch (style) {
    case 'word':
      return one(word);
    case 'upper case':
      return one(word.toUpperCase());
    case 'TRUE':
      return one(pick('TRUE', 'FALSE'));
    case 'boolean':
      return one(yes);
    case 'by formula':
      return { rows: [[word]], formula: `=IF(${yes ? '1=1' : '1=2'},"Yes","No")` };
    case 'in the label':
      return { rows: [], inLabel: word };
    case '☒ Yes ☐ No':
      return one(pick('☒ Yes  ☐ No', '☐ Yes  ☒ No'));
    case 'Yes ☒ No ☐':
      return one(pick('Yes ☒ No ☐', 'Yes ☐ No ☒'));
    case 'Yes [x] No [ ]':
      return one(pick('Yes [x] No [ ]', 'Yes [ ] No [x]'));
    case '[X] Yes [ ] No':
      return one(pick('[X] Yes [ ] No', '[ ] Yes [X] No'));
    case '( ) Yes (x) No':
      return one(pick('(x) Yes ( ) No', '( ) Yes (x) No'));
    case 'Yes X No __':
      return one(pick('Yes X No __', 'Yes __ No X'));
    case 'Yes þ No ¨':
      return one(pick('Yes þ No ¨', 'Yes ¨ No þ'));
    case 'Yes x No o':
      return two([pick('Yes x', 'Yes o')], [pick('No o', 'No x')]);
    case 'two cells, box first':
      return one(pick('☒ Yes', '☐ Yes'), pick('☐ No', '☒ No'));
    case 'two cells, box last':
      return one(pick('Yes ☑', 'Yes ☐'), pick('No ☐', 'No ☑'));
    case 'two rows, box in the cell':
      return two([pick('☒ Yes', '☐ Yes')], [pick('☐ No', '☒ No')]);
    case 'two rows, mark beside':
      return two(['Yes', pick('X', '')], ['No', pick('', 'X')]);
    case 'two rows, mark before':
      return two([pick('X', ''), 'Yes'], [pick('', 'X'), 'No']);
    case 'X beside':
      return one('Yes', pick('X', ''), 'No', pick('', 'X'));
    case '✓ beside':
      return one('Yes', pick('✓', ''), 'No', pick('', '✓'));
    case 'Wingdings beside':
      return one('Yes', pick('þ', 'o'), 'No', pick('o', 'þ'));
    case 'Wingdings before':
      return one(pick('x', '¨'), 'Yes', pick('¨', 'x'), 'No');
  }
}
