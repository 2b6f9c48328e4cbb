/** The three forms of a date in HTTP (RFC 9110, 5.6.7): all in GMT, and nothing else is one. */
const HTTP_DATE =
  /^(?:[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT|[A-Z][a-z]{5,8}, \d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d GMT|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4})$/;

/** Milliseconds since 1970; NaN for what is no date of HTTP. */
function parseHttpDate(text: string): number {
  if (!HTTP_DATE.test(text)) return Number.NaN;
  return Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
}

/**
 * Whether what was last modified then is no newer than the date of If-Modified-Since (RFC 9110, 13.1.3), to the second,
 * as the header tells it. A date that is none does not count.
 */
export function isOlderThanAsked(ifModifiedSince: string | null | undefined, lastModified: Date): boolean {
  const since = parseHttpDate(ifModifiedSince ?? "");
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= since;
}
