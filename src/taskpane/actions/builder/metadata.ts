/** The custom functions as Excel lists them, from the file that the build writes beside the page. */
import * as words from '../../words';

export interface FunctionArgument {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
}

export interface FunctionDescription {
  readonly id: string;
  /** Without the namespace. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly FunctionArgument[];
}

const FILE = 'functions.json';

/** @throws Error in words for people */
export async function listFunctions(): Promise<readonly FunctionDescription[]> {
  const answer = await fetch(FILE);
  if (!answer.ok) throw new Error(words.builder.answered(FILE, answer.status));
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionDescription[] };
  return functions;
}
