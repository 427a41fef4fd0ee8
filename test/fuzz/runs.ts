/**
 * How long the fuzzing goes on. As it is, every run asserts the same, within a minute in all. COVENANT_FUZZ=50 tries fifty times as many
 * cases, beginning from another place each time; COVENANT_FUZZ_SEED=7 begins where an earlier run did.
 */
import { seeded } from '../support/arbitraries';

const LONGER = Math.max(1, Number(process.env.COVENANT_FUZZ ?? 1) || 1);
const SEED = process.env.COVENANT_FUZZ_SEED;

export function fuzzed(numRuns: number): { readonly seed?: number; readonly numRuns: number } {
  if (SEED !== undefined) return { seed: Number(SEED), numRuns: numRuns * LONGER };
  return LONGER > 1 ? { numRuns: numRuns * LONGER } : seeded(numRuns);
}

/** Long runs take as long as they take. */
export const TIME = LONGER > 1 ? 24 * 3600 * 1000 : 60_000;
