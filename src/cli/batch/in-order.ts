/** Tasks side by side, their results in the order of the input, and never more of them held than a window's. */
export async function* inOrder<T, R>(
  input: Iterable<T>,
  run: (item: T) => Promise<R>,
  window: number,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  const items = input[Symbol.iterator]();
  const begin = (): void => {
    const { done, value } = items.next();
    if (!done) running.push(run(value));
  };
  for (let index = 0; index < window; index++) begin();
  for (;;) {
    const first = running.shift();
    if (!first) return;
    yield await first;
    begin();
  }
}
