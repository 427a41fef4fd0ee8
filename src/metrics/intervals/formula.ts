import type { Quantity, Unit } from '../../core/quantity';

export type Operator = '+' | '−' | '×' | '÷';

/** How a figure follows from others, by name, with its unit: data, so that one formula computes exact figures, rounded ones and their derivation. */
export type Formula<U extends Unit> =
  | { readonly kind: 'figure'; readonly unit: U; readonly name: string }
  | { readonly kind: 'constant'; readonly unit: U; readonly value: Quantity<U> }
  | { readonly kind: 'same'; readonly unit: U; readonly as: Formula<Unit> }
  | {
      readonly kind: 'operation';
      readonly unit: U;
      readonly operator: Operator;
      readonly left: Formula<Unit>;
      readonly right: Formula<Unit>;
    };

/** A figure that is given when the formula is computed; the same name is the same figure, however often it stands there. */
export const figure = <U extends Unit>(name: string, unit: U): Formula<U> => ({ kind: 'figure', unit, name });

export const constant = <U extends Unit>(value: Quantity<U>): Formula<U> => ({
  kind: 'constant',
  unit: value.unit,
  value,
});

const operation = <U extends Unit>(
  unit: U,
  operator: Operator,
  left: Formula<Unit>,
  right: Formula<Unit>,
): Formula<U> => ({ kind: 'operation', unit, operator, left, right });

export const sum = <U extends Unit>(a: Formula<U>, b: Formula<NoInfer<U>>): Formula<U> => operation(a.unit, '+', a, b);

export const sumOfAll = <U extends Unit>(first: Formula<U>, ...others: readonly Formula<NoInfer<U>>[]): Formula<U> =>
  others.reduce<Formula<U>>((total, term) => sum(total, term), first);

export const difference = <U extends Unit>(a: Formula<U>, b: Formula<NoInfer<U>>): Formula<U> =>
  operation(a.unit, '−', a, b);

/** A multiple of a figure: 90 days times receivables over revenue. */
export const product = <U extends Unit>(a: Formula<U>, factor: Formula<'x'>): Formula<U> =>
  operation(a.unit, '×', a, factor);

/** A part or multiple of a figure by a rate: revenue times gross margin. */
export const share = <U extends Unit>(a: Formula<U>, rate: Formula<'%'>): Formula<U> => operation(a.unit, '×', a, rate);

/** What a figure is of another of its unit. */
export const quotient = <U extends Unit>(a: Formula<U>, b: Formula<NoInfer<U>>): Formula<'x'> =>
  operation('x', '÷', a, b);

/** What a figure is divided by a bare ratio or rate: an average is a sum divided by 2. */
export const part = <U extends Unit>(a: Formula<U>, divisor: Formula<'x'> | Formula<'%'>): Formula<U> =>
  operation(a.unit, '÷', a, divisor);

export const perShare = (amount: Formula<'USD'>, shares: Formula<'shares'>): Formula<'USD/share'> =>
  operation('USD/share', '÷', amount, shares);

/** A ratio as a rate: 0.443 to 1 is 44.3%. */
export const asRate = (ratio: Formula<'x'>): Formula<'%'> => ({ kind: 'same', unit: '%', as: ratio });
/** A rate as a ratio. */
export const asRatio = (rate: Formula<'%'>): Formula<'x'> => ({ kind: 'same', unit: 'x', as: rate });

/** The figures that a formula names, in its order, as often as it names them. */
export function figuresOf(formula: Formula<Unit>): readonly { readonly name: string; readonly unit: Unit }[] {
  switch (formula.kind) {
    case 'figure':
      return [{ name: formula.name, unit: formula.unit }];
    case 'constant':
      return [];
    case 'same':
      return figuresOf(formula.as);
    case 'operation':
      return [...figuresOf(formula.left), ...figuresOf(formula.right)];
  }
}
