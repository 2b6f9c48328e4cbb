/**
 * Whether a request that changes something comes from the site itself: its Origin is the host that it was sent
 * to. A request without an Origin passes only when the browser says itself that it is of the same origin.
 */
export function isSameOrigin(headers: Pick<Headers, "get">): boolean {
  const site = headers.get("sec-fetch-site");
  if (site && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (!origin) return site === "same-origin";
  const host = headers.get("x-forwarded-host")?.split(",")[0]?.trim() || headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
