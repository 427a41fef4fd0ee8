import { availableParallelism } from 'node:os';

export const CORES = availableParallelism();
