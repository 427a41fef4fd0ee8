import { agreement as fits } from './numbering';
import { ANYWHERE, type Recognised } from './recognise';

/**
 * Rows of the form without those of other tables on the same sheet: a model above Part I or the title, workings below the last line.
 * Such tables speak the form's language; what stands twice inside the form stays.
 */
export function withinForm(found: readonly Recognised[]): readonly Recognised[] {
  return withoutBelow(withoutAbove(found));
}

const hasPlace = ({ target }: Recognised): boolean => !ANYWHERE.has(target.kind);
const isLine = ({ target }: Recognised): boolean => target.kind === 'line';
const isPartI = ({ target }: Recognised): boolean => target.kind === 'part' && target.numbering.part === 'I';

/** Nothing of the form stands above its Part I; title, date and Part I again on a later page leave the lines of the pages before. */
function withoutAbove(found: readonly Recognised[]): readonly Recognised[] {
  const begins = found.flatMap((one, index) =>
    one.target.kind === 'title' || one.target.kind === 'statementDate' || isPartI(one) ? [index] : [],
  );
  const isMain = (index: number): boolean =>
    found.slice(index).filter(isLine).length > found.slice(0, index).filter(isLine).length;
  const begin = begins.filter(isMain).at(-1);
  if (begin === undefined) return found;
  const isFirstPart = begin === found.findIndex(isPartI);
  const below = new Set(found.slice(begin).map(({ target }) => target));
  return found.filter((one, index) => index >= begin || !hasPlace(one) || !(isFirstPart || below.has(one.target)));
}

function withoutBelow(found: readonly Recognised[]): readonly Recognised[] {
  const last = Math.max(...found.filter(hasPlace).map(({ target }) => target.order));
  const end = found.findLastIndex((one) => hasPlace(one) && one.target.order === last);
  return found.filter(
    (one, index) => index <= end || !hasPlace(one) || fits(one.row.numbering, one.target.numbering) > 0,
  );
}
