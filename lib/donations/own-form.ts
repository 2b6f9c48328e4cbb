/** Browsers say where a form was sent from: only our own pages send ours. Very old ones say nothing, and are believed. */
export function isOwnForm({ headers }: Request): boolean {
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin";
}

/** 303 (RFC 9110, 15.4.4): what follows is another page. Never kept: it is about one donor. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { Location: location, "Cache-Control": "no-store" } });
}
