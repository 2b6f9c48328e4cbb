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

/**
 * Lays the page out as soon as its parsing has ended, if nothing of it was painted before: all of it is due for the next
 * frame anyway, and the first paint need not wait for a frame to begin with that. Printed into the head.
 */
export function layOutAtOnce(): void {
  document.addEventListener("DOMContentLoaded", () => {
    // Asking for a size is what makes a browser lay out.
    if (!performance.getEntriesByType("paint").length) document.body.getBoundingClientRect();
  });
}
