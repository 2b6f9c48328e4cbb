import { takeAskView } from "@/lib/donations/gift-endpoints.ts";

const MAX_BODY = 200;

/** Counts that a wording was seen: which one, and nothing about who saw it. */
export async function POST(request: Request): Promise<Response> {
  const site = request.headers.get("sec-fetch-site");
  const body = await request.text();
  const isOwn = (site === null || site === "same-origin") && body.length <= MAX_BODY;
  const isCounted = isOwn && (await takeAskView(body));
  return new Response(null, { status: isCounted ? 204 : 400, headers: { "Cache-Control": "no-store" } });
}
