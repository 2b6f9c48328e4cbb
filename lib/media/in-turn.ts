let last: Promise<unknown> = Promise.resolve();

/** Image work that a request waits for, one piece at a time: a crawler that asks for a hundred must not fill the memory. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const mine = last.then(work);
  last = mine.catch(() => {});
  return mine;
}
