import { expect } from "playwright/test";

/** Milliseconds after which every page shows a change that was made through the write functions, or a time that came. */
export const AT_ONCE = 1_000;
/** Milliseconds between two questions. */
const PAUSE = 50;

/**
 * Asks until the answer is right. One that is wrong though it was asked for later than a second after `since`
 * fails: it is the answer's lateness that counts, and not that of a test which had to wait for the machine.
 */
export async function expectSoon<T>(ask: () => Promise<T>, right: T, since: number, what: string): Promise<void> {
  for (;;) {
    const askedAfter = Date.now() - since;
    const answer = await ask();
    if (JSON.stringify(answer) === JSON.stringify(right)) return;
    if (askedAfter > AT_ONCE) expect<unknown>(answer, `${what}: asked after ${askedAfter} ms`).toEqual(right);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
