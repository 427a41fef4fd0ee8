/** What testing a covenant under every reading came to, in words: the same on the command line, in a cell and in the task pane. */
import { type Choice, type OptionOf, type ReadingId, optionOf, readingOf } from '../../agreement/readings';
import type { Agreement, Covenant } from '../../agreement/types';
import { formatAmount, formatLimit, formatRatio } from '../../core/format';
import type { Combination, EveryReading, TestedReading } from './every-reading';
import type { WhyUntested } from './line-readings';
import type { Tested } from './test-under';

/** One line without a full stop: "Complies under every reading", "Breaches unless ratios are rounded", "Depends on 2 readings". */
export function readingsHeadline(agreement: Agreement, every: EveryReading): string {
  const { conclusion, tested, readings, untested } = every;
  switch (conclusion.kind) {
    case 'every':
      return `${stands(tested)} under every reading${untested.length ? ' tested' : ''}`;
    case 'one': {
      const decides = readings.find(({ id }) => id === conclusion.decides);
      const others = decides ? otherwise(decides, tested) : [];
      const when = others.map((option) => whenOf(agreement, conclusion.decides, option.id));
      return `${stands(tested)} unless ${inList(when, 'or')}${others.some((one) => !isSettled(tested, one.tested)) ? `: then ${becomes(others[0]?.tested ?? tested)}` : ''}`;
    }
    case 'several':
      return `Depends on ${conclusion.depends.length} readings`;
  }
}

/** The whole of it in sentences, with what was not tested. */
export function readingsInWords(agreement: Agreement, every: EveryReading): string {
  const { conclusion, tested, untested } = every;
  const sentences = [`${readingsHeadline(agreement, every)}.`];
  if (conclusion.kind === 'several') {
    sentences[0] = `Depends on ${conclusion.depends.length} readings: ${namesOf(agreement, conclusion.depends)}.`;
    sentences.push(`As they are in force: ${becomes(tested)}.`);
  }
  if (untested.length)
    sentences.push(
      `Not tested: ${namesOf(
        agreement,
        untested.map(({ id }) => id),
      )}.`,
    );
  return sentences.join(' ');
}

/** "if ratios are rounded and short-term borrowings are left out": the options that are not in force. */
export const combinationInWords = (agreement: Agreement, inForce: Choice, { options }: Combination): string =>
  `if ${inList(
    [...options].flatMap(([reading, option]) =>
      isInForce(inForce, reading, option) ? [] : [whenOf(agreement, reading, option)],
    ),
    'and',
  )}`;

/** What was held against what: "2.5034 > 2.50", "2.50 ≤ 2.50", "no debt". */
export function heldAgainst({ kind }: Covenant, { choice, verdict, complies, ratio, limit }: Tested): string {
  if (!limit) return 'no limit in force';
  const tested = ratio();
  if (verdict === 'no debt' || !tested) return verdict === 'no debt' ? 'no debt' : 'not meaningful';
  const relation = kind === 'maximum' ? (complies ? '≤' : '>') : complies ? '≥' : '<';
  const shown = choice.rounding === 'rounded' ? formatLimit(tested) : formatRatio(tested, limit.limit);
  return `${shown} ${relation} ${formatLimit(limit.limit)}`;
}

/** Where it stands under the defaults, beside one that stands by readings that were chosen. */
export function byDefaultInWords({ covenant, byDefault, tested }: EveryReading): string {
  if (byDefault.complies === null) return 'By default no limit is in force.';
  const asWell = byDefault.complies === tested.complies ? ' as well' : '';
  return `By default ${becomes(byDefault)}${asWell}: ${heldAgainst(covenant, byDefault)}.`;
}

/** Why a reading was not tested, and what it takes; a sentence or two. */
export function whyUntested(agreement: Agreement, id: ReadingId, why: WhyUntested): string {
  const takes = `It takes ${readingOf(agreement, id).toTest}.`;
  switch (why.code) {
    case 'not given':
      return takes;
    case 'threshold not given':
      return 'It takes the Threshold Amount, which no document read here states.';
    case 'insurance not given':
      return 'It takes what qualifying insurance covers of each judgment, 0 if nothing.';
    case 'negative':
      return `What was given is negative: ${formatAmount(why.found)}. ${takes}`;
    case 'too few quarters':
      return `Of ${why.needed} fiscal quarters ${why.found} ${why.found === 1 ? 'was' : 'were'} given. ${takes}`;
    case 'exceeds line':
      return `What was given is ${formatAmount(why.found)}, more than the ${formatAmount(why.entered)} in ${why.line}.`;
    case 'contradicts line':
      return `What was given comes to ${formatAmount(why.comesTo)}, but ${why.line} is ${formatAmount(why.entered)}.`;
  }
}

/** "in force, by default", or where it was chosen. */
export const inForceInWords = (chosenAt: string | null): string =>
  chosenAt ? `in force, chosen on ${chosenAt}` : 'in force, by default';

export const isInForce = (choice: Choice, reading: ReadingId, option: OptionOf): boolean => choice[reading] === option;

/** The options under which the covenant stands otherwise than under the one in force. */
const otherwise = ({ options }: TestedReading, tested: Tested): TestedReading['options'] =>
  options.filter((option) => option.tested.complies !== tested.complies);

const whenOf = (agreement: Agreement, reading: ReadingId, option: OptionOf): string =>
  optionOf(agreement, reading, option).when;

const stands = ({ complies }: Tested): string =>
  complies === null ? 'No limit is in force' : complies ? 'Complies' : 'Breaches';

const becomes = ({ complies }: Tested): string =>
  complies === null ? 'no limit is in force' : complies ? 'it complies' : 'it breaches';

/** Whether "unless" says what then: a covenant that complies breaches, and the other way round. */
const isSettled = (a: Tested, b: Tested): boolean => a.complies !== null && b.complies !== null;

const namesOf = (agreement: Agreement, readings: readonly ReadingId[]): string =>
  inList(
    readings.map((id) => readingOf(agreement, id).name),
    'and',
  );

function inList(items: readonly string[], word: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  return items.length > 1 ? `${items.slice(0, -1).join(', ')} ${word} ${last}` : last;
}
