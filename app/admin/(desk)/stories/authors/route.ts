import { guardRoute } from "@/lib/auth/guard-route.ts";
import { suggestAuthors } from "@/lib/story-list/story-list-admin-queries.ts";

/** Authors whose name holds what was typed, for the list's filter. */
export async function GET(request: Request): Promise<Response> {
  const user = await guardRoute(request, "article.read");
  if (user instanceof Response) return user;
  const q = new URL(request.url).searchParams.get("q") ?? "";
  return Response.json(await suggestAuthors(q), { headers: { "Cache-Control": "private, no-store" } });
}
