/** What the pane shows of one covenant. */
import { lineOf } from '../../agreement/lines';
import type { Agreement, Covenant, LineId } from '../../agreement/types';
import { formatLimit, formatRatio } from '../../core/format';
import { isPositive, isZero, toCellNumber } from '../../core/quantity';
import { type Refusal, refusalMessage } from '../../core/refusals';
import type { CheckedSchedule } from '../../schedule-a/check';
import { type LocatedSchedule, firstOf } from '../../schedule-a/locate/located';
import { at } from '../../schedule-a/rules/rule';
import type { Standing } from '../../schedule-a/standing';
import * as words from '../words';
import { type ChosenModel, chosenBehind } from './chosen-readings';
import { type ReadingsModel, readingsModel } from './readings';
import { type RoomRow, roomOf } from './room';
import { type Ruler, rulerOf } from './ruler';
import { type VerdictKind, verdictKindOf } from './verdict-kind';

/** The ratio, or the word in its place. */
export type Figure = { readonly kind: 'ratio' | 'word'; readonly text: string };

/** A cell to fill in before the covenant can be determined; no address where the line is not on the sheet. */
export interface Wanted {
  readonly label: string;
  readonly cell: string | null;
}

export interface Picture {
  readonly ruler: Ruler;
  readonly limit: string;
  readonly ratio: string;
  /** The room or the shortfall in words: "$17.9 million of further debt". */
  readonly room: string;
  /** The whole picture as a sentence. */
  readonly sentence: string;
}

export interface CovenantModel {
  readonly line: LineId;
  readonly name: string;
  readonly kind: Covenant['kind'];
  readonly verdict: VerdictKind;
  readonly figure: Figure;
  /** "at most 2.50 to 1"; null where no limit can be said. */
  readonly limit: string | null;
  readonly since: string | null;
  readonly picture: Picture | null;
  readonly why: string | null;
  readonly wanted: readonly Wanted[];
  readonly rows: readonly RoomRow[];
  /** Plain: one answer, and it agrees with the test. */
  readonly box: { readonly says: string; readonly contradicts: boolean; readonly isPlain: boolean };
  /** The readings by which it stands, where the workbook chooses them; null where it goes by the defaults. */
  readonly chosen: ChosenModel | null;
  readonly readings: ReadingsModel | null;
}

/** "Consolidated Leverage Ratio" → "Leverage". */
export const shortNameOf = ({ name }: Covenant): string => name.replace(/^Consolidated | Ratio$/g, '');

export const covenantModels = (agreement: Agreement, checked: CheckedSchedule): readonly CovenantModel[] =>
  checked.standings.map((standing) => covenantModel(agreement, checked, standing));

function covenantModel(agreement: Agreement, checked: CheckedSchedule, standing: Standing): CovenantModel {
  const { covenant, limit } = standing;
  const verdict = verdictKindOf(standing);
  const figure = figureOf(checked, standing);
  const parts = checked.evaluation.partsOfRatio(covenant.line);
  const room =
    parts && limit
      ? roomOf(verdict, { kind: covenant.kind, ...parts, limit: limit.limit })
      : { rows: [], inPicture: null };
  const limitInWords =
    limit && (covenant.kind === 'maximum' ? words.covenant.atMost : words.covenant.atLeast)(formatLimit(limit.limit));
  return {
    line: covenant.line,
    name: shortNameOf(covenant),
    kind: covenant.kind,
    verdict,
    figure,
    limit: limitInWords,
    since: limit && (limit.since ? words.covenant.since(words.date.short(limit.since)) : words.covenant.sinceNotStated),
    picture: pictureOf(standing, room.inPicture, limitInWords),
    why: whyOf(checked, standing, verdict),
    wanted: wantedOf(agreement, checked.schedule, standing),
    rows: room.rows,
    box: boxOf(checked.schedule, standing),
    chosen: chosenBehind(agreement, checked, standing),
    readings: readingsModel(agreement, checked, standing),
  };
}

function figureOf({ evaluation }: CheckedSchedule, { covenant, ratio, limit }: Standing): Figure {
  const word = (text: string): Figure => ({ kind: 'word', text });
  const parts = evaluation.partsOfRatio(covenant.line);
  if (!parts) return word(words.covenant.noRatioYet);
  if (isZero(covenant.kind === 'maximum' ? parts.of : parts.to)) return word(words.covenant.noDebt);
  if (ratio) return { kind: 'ratio', text: formatRatio(ratio, limit?.limit) };
  return word(isPositive(parts.to) ? words.covenant.noRatioYet : words.covenant.notMeaningful);
}

function pictureOf(standing: Standing, room: string | null, limitInWords: string | null): Picture | null {
  const { covenant, ratio, limit } = standing;
  if (!ratio || !limit || room === null || limitInWords === null) return null;
  const shown = formatRatio(ratio, limit.limit);
  return {
    ruler: rulerOf(covenant.kind, toCellNumber(ratio), toCellNumber(limit.limit)),
    limit: formatLimit(limit.limit),
    ratio: shown,
    room,
    sentence: words.picture.sentence(shortNameOf(covenant), isZero(ratio) ? '0' : shown, limitInWords, room),
  };
}

function whyOf({ schedule }: CheckedSchedule, standing: Standing, verdict: VerdictKind): string | null {
  const { covenant, limit, refusal, unreadable } = standing;
  switch (verdict) {
    case 'complies':
    case 'breaches':
      return null;
    case 'by rounding':
      return limit && words.why.byRounding(formatLimit(limit.limit));
    case 'at the limit':
      return limit && words.why.atTheLimit(formatLimit(limit.limit), covenant.kind);
    case 'no debt':
      return words.why.noDebt(covenant.kind);
    case 'not meaningful':
      return words.why.notMeaningful;
    case 'undetermined':
      if (unreadable.length) {
        const areBlank = unreadable.every((line) => firstOf(schedule, line)?.entry.kind === 'blank');
        return (areBlank ? words.why.blank : words.why.unreadable)(unreadable.length);
      }
      return refusal ? inThePane(refusal) : words.why.noStatementDate;
  }
}

/** What to enter is said by the finding about the Statement Date, whose name the pane uses. */
const inThePane = (refusal: Refusal): string =>
  refusalMessage(refusal)
    .replace(/^Period end:/, `${words.why.statementDate}:`)
    .replace(/ Enter a(?:nother)? fiscal quarter-end [^.]*\.$/, '');

function wantedOf(agreement: Agreement, schedule: LocatedSchedule, standing: Standing): readonly Wanted[] {
  if (standing.unreadable.length)
    return standing.unreadable.map((line) => {
      const located = firstOf(schedule, line);
      const name = words.sentenceCase(lineOf(agreement, line).name);
      return { label: `${line} ${name}`, cell: located ? at(located.at) : null };
    });
  const { statementDate } = schedule;
  const isDateRight = standing.refusal?.reason.code === 'NO_LIMIT_STATED';
  if (standing.verdict !== null || isDateRight || (standing.refusal && standing.limit)) return [];
  return [{ label: words.why.statementDate, cell: statementDate.kind === 'missing' ? null : at(statementDate.at) }];
}

/** A box that is right by the defaults is marked only where it says Yes beside a breach: that would be relied on. */
function boxOf(schedule: LocatedSchedule, { covenant, complies, stated, readings }: Standing): CovenantModel['box'] {
  const answer = schedule.verdicts.find((verdict) => verdict.covenant === covenant.line)?.answer ?? 'missing';
  const differs = complies !== null && stated !== null && stated !== complies;
  const isByDefault = differs && readings?.byDefault.complies === stated;
  const contradicts = differs && !(isByDefault && complies);
  const isPlain = !differs && (answer === 'yes' || answer === 'no');
  const says = words.box[answer];
  if (isByDefault) return { says: words.box.byDefault(says), contradicts, isPlain };
  return { says: contradicts ? words.box.contradicts(says) : says, contradicts, isPlain };
}
