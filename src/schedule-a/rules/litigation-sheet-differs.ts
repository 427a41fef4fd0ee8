import { type Money, NOTHING, compare, isNegative, minus, sameToTheCent, sumOf } from '../../core/quantity';
import type { Facts } from '../../covenants/readings/facts';
import type { JudgmentsOnSheet } from '../../supporting-sheets/litigation';
import { cellOn } from '../../workbook/reference';
import { firstOf } from '../locate/located';
import { type Rule, type Subject, at, inBothUnits, inUnit, named } from './rule';

/**
 * Line I.B and the judgments that are listed are one amount: a certificate attaches both. What the judgments come to under a
 * reading that is not in force is `counted-by-reading`'s; before the First Amendment they come to nothing that is known.
 */
export const litigationSheetDiffers: Rule = {
  id: 'litigation-sheet-differs',
  title: 'Judgments above the Threshold Amount are not what the listed judgments come to.',
  check: (subject) => {
    const { agreement, schedule, evaluation, readings } = subject;
    const { judgments: line } = agreement.schedule.terms;
    const located = firstOf(schedule, line);
    const stated = evaluation.stated(line);
    const listed = schedule.statementDate.kind === 'date' ? readings.judgmentsOn(schedule.statementDate.date) : null;
    if (!located || !stated || isNegative(stated) || !listed) return [];
    const untested = evaluation.lineReadings.find((one) => one.line === line)?.untested ?? new Map<never, never>();
    const why = [...untested.values()].find(({ code }) => code === 'contradicts line');
    if (why?.code !== 'contradicts line') return [];
    const { comesTo } = why;
    const cell = at(located.at);
    return [
      {
        rule: 'litigation-sheet-differs',
        severity: 'error',
        line,
        cell,
        message: `${named(agreement, line)} is ${inBothUnits(subject, stated)}; ${whatIsListed(subject, listed, comesTo)} ${byHowMuch(subject, stated, comesTo)}`,
        ...(hasJudgments(evaluation.facts) && { details: howItComes(subject) }),
        fix: whatToDo(subject, listed, stated, comesTo, cell),
        found: inUnit(subject, stated),
        expected: inUnit(subject, comesTo),
      },
    ];
  },
};

const hasJudgments = ({ judgments }: Facts): boolean => !!judgments?.length;

function whatIsListed(subject: Subject, { sheet, cell }: JudgmentsOnSheet, comesTo: Money): string {
  if (!hasJudgments(subject.evaluation.facts)) return `no judgment is listed on sheet ${sheet}.`;
  const where = cell ? `in ${cellOn(sheet, cell)}` : `on sheet ${sheet}`;
  return `the judgments listed exceed the Threshold Amount by ${inBothUnits(subject, comesTo)}, ${where}.`;
}

function byHowMuch(subject: Subject, stated: Money, comesTo: Money): string {
  if (compare(stated, comesTo) > 0) return `That is ${inBothUnits(subject, minus(stated, comesTo))} too much.`;
  const { consolidatedLeverageRatio } = subject.agreement.schedule.terms;
  return `That is ${inBothUnits(subject, minus(comesTo, stated))} too little, and ${consolidatedLeverageRatio} is lower than it should be.`;
}

function howItComes(subject: Subject): readonly string[] {
  const { judgments, threshold } = subject.evaluation.facts;
  const all = judgments ?? [];
  return [
    `Judgments: ${inUnit(subject, sumOf(all.map(({ amount }) => amount)))}.`,
    `Insurance that counts: ${inUnit(subject, sumOf(all.map(({ insured }) => insured ?? NOTHING)))}.`,
    ...(threshold ? [`Threshold Amount: ${inUnit(subject, threshold)}.`] : []),
  ];
}

/** The sheet's own cell, so that a judgment listed later comes through by itself; the amount where that cell does not show it. */
function toEnter(subject: Subject, { sheet, cell, shown }: JudgmentsOnSheet, comesTo: Money): string {
  const { scale } = subject.schedule.unit;
  const isRight = shown !== null && sameToTheCent(shown, comesTo);
  if (!cell || !isRight) return inUnit(subject, comesTo);
  return `=${cellOn(sheet, cell)}${scale === 1 ? '' : `/${scale}`}`;
}

/** Which of the two is wrong nobody but the preparer knows; a formula stands last, to be copied. */
function whatToDo(subject: Subject, listed: JudgmentsOnSheet, stated: Money, comesTo: Money, cell: string): string {
  const enter = `in ${cell} enter ${toEnter(subject, listed, comesTo)}`;
  const { sheet } = listed;
  if (!hasJudgments(subject.evaluation.facts))
    return `Add on sheet ${sheet} the judgments that it comes from; if there are none, ${enter}`;
  return compare(stated, comesTo) > 0
    ? `Add on sheet ${sheet} what is missing there; if nothing is, ${enter}`
    : `Mend on sheet ${sheet} what is wrong there; if nothing is, ${enter}`;
}
