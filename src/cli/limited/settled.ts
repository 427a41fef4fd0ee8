import { isExpected } from '../failure';

/** What a task comes to: from one thread to another an error is no more than its message. */
export type Settled<R> = { readonly value: R } | { readonly failure: string };

/** @param load  gives the task, when it is asked for */
export const settled =
  <I, R>(load: () => Promise<(input: I) => Promise<R>>) =>
  async (input: I): Promise<Settled<R>> => {
    try {
      const task = await load();
      return { value: await task(input) };
    } catch (error) {
      if (isExpected(error)) return { failure: error.message };
      throw error;
    }
  };
