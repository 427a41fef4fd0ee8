/** What the command line is made of: the agreement, the call, the functions, and the formula engine. The one place of this room that names the agreement and the call. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { version } from '../../package.json';
import { CALIX_2013 } from '../agreement/calix-2013';
import { CALIX_EXAMPLE } from '../agreement/calix-2013/example';
import { CALIX_Q4_2010 } from '../earnings-call/calix-q4-2010';
import { NAMESPACE } from '../functions/namespace';
import { registry } from '../functions/registry';
import { type Engine, createEngine } from './engine/engine';
import { ExpectedFailure } from './failure';
import { installCustomFunctions } from './engine/custom-functions';

export const AGREEMENT = CALIX_2013;
export const EXAMPLE = CALIX_EXAMPLE;
export const CALL = CALIX_Q4_2010;
/** In the properties of a call's workbook. */
export const CALL_SUBJECT = 'Figures of an earnings call and the relations between them';
export const VERSION = version;

/** The custom functions as a sheet's formulas call them. */
export function customFunctions(): Readonly<Record<string, (...args: unknown[]) => unknown>> {
  installCustomFunctions();
  return registry;
}

let engine: Engine | undefined;

/** The formula engine with the add-in's functions; made once. */
export const formulaEngine = (): Engine =>
  (engine ??= createEngine({ namespace: NAMESPACE, metadata: functionsMetadata(), functions: registry }));

function functionsMetadata(): Parameters<typeof createEngine>[0]['metadata'] {
  const file = path.join(__dirname, 'functions.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof createEngine>[0]['metadata'];
  } catch {
    throw new ExpectedFailure('functions.json is not beside the command line. Run: npm run build');
  }
}
