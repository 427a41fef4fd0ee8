/** The measured table, and the goals it is held against: ratios within one run. */
import { cpus, loadavg } from 'node:os';

export const BEGIN = '<!-- speed: from npm run bench -->';
export const END = '<!-- end of speed -->';

const OURS = 'Covenant';
const NATIVE = 'native doubles';
const PLAIN = 'decimal.js';
const INEXACT = '@formulajs/formulajs';

const MOST_OF_NATIVE = { cell: 15, range: 6 };
const LEAST_OF_PLAIN = 50;
const MOST_OF_BUILT_IN = 1.5;

const times = (a, b) => (a / b < 10 ? (a / b).toFixed(1) : Math.round(a / b).toString());

/** Of the last minute, before the measuring adds its own. */
const [load] = loadavg();

export function table({ formulas, recalculation }) {
  const rows = formulas.flatMap(({ what, cell, range }) =>
    [
      ['a cell', cell],
      ['100,000 rows', range],
    ].map(
      ([how, of]) =>
        `| ${what}, ${how} | ${Object.keys(of)
          .map((name) => `${of[name].toFixed(0)} ns${name === NATIVE ? '' : ` (${times(of[name], of[NATIVE])}×)`}`)
          .join(' | ')} |`,
    ),
  );
  const [[builtIn, base], [ours, own]] = Object.entries(recalculation);
  const missed = goalsMissed({ formulas, recalculation });
  return [
    `| nanoseconds a result (times native) | ${Object.keys(formulas[0].cell).join(' | ')} |`,
    `| --- | ${Object.keys(formulas[0].cell)
      .map(() => '---:')
      .join(' | ')} |`,
    ...rows,
    '',
    `100,000 formula cells recalculated in HyperFormula: ${builtIn} ${base.toFixed(0)} ms, \`${ours}\` ${own.toFixed(0)} ms (${(own / base).toFixed(2)}×).`,
    '',
    `Goals: never slower than ${INEXACT}; at most ${MOST_OF_NATIVE.range} times native as a range and ${MOST_OF_NATIVE.cell} times a cell; ${LEAST_OF_PLAIN} times ${PLAIN}; in HyperFormula at most ${MOST_OF_BUILT_IN} times the built-in formula. ${
      missed.length ? `Missed: ${missed.join('; ')}.` : 'All are met.'
    }`,
    '',
    `${new Date().toISOString().slice(0, 10)}, Node ${process.version.slice(1)}, ${cpus().length} cores (${cpus()[0].model.trim()}), load average ${load.toFixed(1)} when it began. Ratios within one run are what counts.`,
  ].join('\n');
}

export function goalsMissed({ formulas, recalculation }) {
  const missed = [];
  for (const { what, cell, range } of formulas) {
    for (const [how, of, most] of [
      ['a cell', cell, MOST_OF_NATIVE.cell],
      ['as a range', range, MOST_OF_NATIVE.range],
    ]) {
      if (of[OURS] > most * of[NATIVE])
        missed.push(`${what}, ${how}: ${times(of[OURS], of[NATIVE])} times native, at most ${most}`);
      if (of[OURS] > of[INEXACT]) missed.push(`${what}, ${how}: slower than ${INEXACT}`);
      if (of[OURS] * LEAST_OF_PLAIN > of[PLAIN])
        missed.push(
          `${what}, ${how}: ${times(of[PLAIN], of[OURS])} times as fast as ${PLAIN}, at least ${LEAST_OF_PLAIN}`,
        );
    }
  }
  const [[, base], [, own]] = Object.entries(recalculation);
  if (own > MOST_OF_BUILT_IN * base)
    missed.push(`recalculation: ${(own / base).toFixed(2)} times the built-in formula, at most ${MOST_OF_BUILT_IN}`);
  return missed;
}
