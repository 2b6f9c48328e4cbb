import { takeWebhook } from "@/lib/donations/gift-endpoints.ts";

/** Bytes of a message at most; Stripe's are a few thousand. */
const MAX_BODY = 512 * 1024;

/** Stripe's webhook. The body is taken as it came: its signature is of these bytes. */
export async function POST(request: Request): Promise<Response> {
  const body = await request.text();
  if (body.length > MAX_BODY) return answer(413, "This message is too long");
  const { status, note } = await takeWebhook(body, request.headers);
  return answer(status, note);
}

function answer(status: number, note: string): Response {
  return Response.json({ note }, { status, headers: { "Cache-Control": "no-store" } });
}
