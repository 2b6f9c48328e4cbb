import { db } from "../db.ts";
import { ReadCounter } from "./read-counter.ts";

const shared = globalThis as { standfirstReads?: ReadCounter };
const MAX_PATH = 200;

/** A reader's page says that it was looked at: its path, as a beacon. Always answered alike; what is none is not counted. */
export async function answerReading(request: Request): Promise<Response> {
  const { headers } = request;
  const site = headers.get("sec-fetch-site");
  if (site === null || site === "same-origin") {
    const path =
      Number(headers.get("content-length") ?? 0) <= MAX_PATH ? (await request.text()).slice(0, MAX_PATH) : "";
    shared.standfirstReads ??= new ReadCounter(db);
    shared.standfirstReads.add({
      path,
      userAgent: headers.get("user-agent") ?? "",
      address: headers.get("x-forwarded-for")?.split(",")[0]?.trim() || null,
    });
  }
  return new Response(null, { status: 204, headers: { "Cache-Control": "no-store" } });
}
