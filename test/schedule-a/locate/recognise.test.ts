/** Rows whose words could be several rows of the form, or hardly any: what their number, their amount and their place say. */
import { amounts, located } from './form-rows';

describe('a number speaks for words that say little', () => {
  it.each<[string, string | null, unknown[]]>([
    ['the “C.” that the form prints before the ratio', 'C.', [2]],
    ['its own letter', 'D.', [2]],
    ['another letter', 'B.', []],
    ['none', null, []],
  ])('with %s: %p', (_, number, expected) => {
    expect(amounts(located({ 'I.D': [[number, 'Leverage ratio as calculated here', 2]] }), 'I.D')).toEqual(expected);
  });
});

it('a total whose words name the ratio is the total by its number', () => {
  const schedule = located({ 'I.C.12': [['C.12', 'Consolidated EBITDA (for the leverage ratio)', 2]] });

  expect([amounts(schedule, 'I.C.12'), amounts(schedule, 'I.D')]).toEqual([[2], [1_019]]);
});
