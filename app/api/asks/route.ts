import { takeAskView } from "@/lib/donations/gift-endpoints.ts";
import { isOwnForm } from "@/lib/donations/own-form.ts";

const MAX_BODY = 200;

/** Counts that a wording was seen: which one, and nothing about who saw it. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  const isCounted = isOwnForm(request) && body.length <= MAX_BODY && (await takeAskView(body));
  return new Response(null, { status: isCounted ? 204 : 400, headers: { "Cache-Control": "no-store" } });
}
