/** What is called enough of a page; a page without it is waited for to its end. */
const ENOUGH = "enough";

/**
 * A page is painted first when all of it is there: one of usual length comes in two round trips, is laid out once instead
 * of in parts, and nothing in it moves. Only Chromium knows this link yet, to others it is nothing (HTML, rel=expect).
 */
export function FirstPaint() {
  return <link rel="expect" href={`#${ENOUGH}`} blocking="render" />;
}

/** Marks the place to which a long page has to be there before it is painted. Once a page, and seen by nobody. */
export function Enough() {
  return <span id={ENOUGH} hidden />;
}
