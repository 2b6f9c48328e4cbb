import { createHash, timingSafeEqual } from "node:crypto";
import { revalidateTag } from "next/cache";
import { z } from "zod";

const requestSchema = z.object({ tags: z.array(z.string().min(1).max(256)).min(1).max(1000) });

/** Drops from this process's caches what the given tags name, so that the next visit is fresh. Called by server/keep-fresh only. */
export async function POST(request: Request): Promise<Response> {
  if (!isAuthorised(request.headers.get("authorization"))) return answer(401, "This address is for the site itself.");
  const parsed = requestSchema.safeParse(await request.json().catch(() => undefined));
  if (!parsed.success) return answer(400, "Expected a list of tags.");
  for (const tag of parsed.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

/** Compares hashes, so that neither length nor content of the token shows in the time that it takes. */
function isAuthorised(header: string | null): boolean {
  const token = process.env.EXPIRE_TOKEN;
  if (!token || !header) return false;
  const hash = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(header), hash(`Bearer ${token}`));
}

function answer(status: number, error: string): Response {
  return Response.json({ error }, { status, headers: { "Cache-Control": "no-store" } });
}
