import { Readable } from "node:stream";
import { guardRoute } from "@/lib/auth/guard-route.ts";
import { exportGifts } from "@/lib/donations/gift-admin-queries.ts";
import { giftFiltersSchema } from "@/lib/donations/gift-filters.ts";

/** The filtered gifts as CSV: begins at once and needs little memory, however many there are. */
export async function GET(request: Request): Promise<Response> {
  const user = await guardRoute(request, "gifts.read");
  if (user instanceof Response) return user;
  const filters = giftFiltersSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const body = Readable.toWeb(Readable.from(exportGifts(filters))) as ReadableStream;
  return new Response(body.pipeThrough(new TextEncoderStream()), {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": 'attachment; filename="gifts.csv"',
      "Cache-Control": "private, no-store",
    },
  });
}
