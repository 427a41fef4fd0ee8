/** Stands in for Excel: keeps the functions that functions.js hands it. Before these are imported, for they are handed over at once. */
type Range = number[][];

export const associated = new Map<string, (...cells: Range[]) => Range>();

Object.assign(globalThis, {
  CustomFunctions: {
    associate: (id: string, implementation: (...cells: Range[]) => Range) => associated.set(id, implementation),
    Error: class extends Error {},
    ErrorCode: {},
  },
});
